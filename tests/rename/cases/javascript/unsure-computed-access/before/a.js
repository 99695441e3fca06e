const a = { x: 1 };
const b = { x: 2 };
export function pick(o) { return o.x; }
pick(a);
