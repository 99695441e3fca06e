interface Props { label: string }
const A = (p: Props) => <p>{p.label}</p>;
const text = 'a';
const e = <A {...{ label: text }} />;
