type Base = { id: string };
const A = (p: Base & { text: string }) => <p>{p.id}{p.text}</p>;
const e = <A id="x" text="id" />;
