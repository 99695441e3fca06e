const id = 'a';
const map: { [key: string]: number } = { [id]: 1 };
const a = <p key={id}>{map[id]}</p>;
