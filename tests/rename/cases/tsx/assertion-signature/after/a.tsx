function check(value: unknown): asserts value { if (!value) throw new Error('x'); }
const a = <p>{String(check)}</p>;
