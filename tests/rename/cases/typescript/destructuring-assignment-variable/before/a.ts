interface Pair { a: number; b: number }
export function f(p: Pair): number {
  let a: number;
  ({ a } = p);
  return a + p.a;
}

