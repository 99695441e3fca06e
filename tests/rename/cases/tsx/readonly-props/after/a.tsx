interface Props { label: string }
const A = (p: Readonly<Props>) => <p>{p.label}</p>;
const e = <A label="x" />;
