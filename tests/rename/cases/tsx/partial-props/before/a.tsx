interface Props { text: string }
const A = (p: Partial<Props>) => <p>{p.text}</p>;
const e = <A text="x" />;
