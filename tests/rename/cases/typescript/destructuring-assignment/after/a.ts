interface Pair { first: number; b: number }
export function f(p: Pair): number {
  let a: number, b: number;
  ({ first: a, b } = p);
  ({ first: b } = p);
  return a + b;
}

