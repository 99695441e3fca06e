interface Props { text: string }
const A = (p: Readonly<Props>) => <p>{p.text}</p>;
const e = <A text="x" />;
