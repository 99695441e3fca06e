interface Props { text: string }
const A = (p: Props) => <p>{p.text}</p>;
const text = 'a';
const e = <A {...{ text }} />;
