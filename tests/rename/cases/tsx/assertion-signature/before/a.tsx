function check(x: unknown): asserts x { if (!x) throw new Error('x'); }
const a = <p>{String(check)}</p>;
