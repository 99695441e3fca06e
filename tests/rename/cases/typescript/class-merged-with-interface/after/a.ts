class Thing { a = 1; }
interface Thing { b?: number }
export function f(i: Thing): number { return i.a + (i.b ?? 0); }
export const made = new Thing();

