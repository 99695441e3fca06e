type Base = { key2: string };
const A = (p: Base & { text: string }) => <p>{p.key2}{p.text}</p>;
const e = <A key2="x" text="id" />;
