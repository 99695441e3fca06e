interface Pair { a: number; b: number }
export function f(p: Pair): number {
  let x: number;
  ({ a: x } = p);
  return x + p.a;
}

