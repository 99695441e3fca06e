type Settings = { size: number };
const o = { size: 1 } satisfies Settings;
const a = <p>{o.size}</p>;
