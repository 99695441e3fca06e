export function f(n: number): number {
  const m = n;
  return m;
}

