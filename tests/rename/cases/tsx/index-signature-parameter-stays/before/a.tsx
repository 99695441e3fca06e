const key = 'a';
const map: { [key: string]: number } = { [key]: 1 };
const a = <p key={key}>{map[key]}</p>;
