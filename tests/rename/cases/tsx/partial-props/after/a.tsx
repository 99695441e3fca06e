interface Props { label: string }
const A = (p: Partial<Props>) => <p>{p.label}</p>;
const e = <A label="x" />;
