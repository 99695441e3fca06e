interface Pair { a: number; b: number }
export function f(p: Pair): number {
  let a: number, b: number;
  ({ a, b } = p);
  ({ a: b } = p);
  return a + b;
}

