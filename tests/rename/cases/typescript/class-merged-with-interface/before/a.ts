class Item { a = 1; }
interface Item { b?: number }
export function f(i: Item): number { return i.a + (i.b ?? 0); }
export const made = new Item();

