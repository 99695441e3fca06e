type Options = { size: number };
const o = { size: 1 } satisfies Options;
const a = <p>{o.size}</p>;
