const i = 7;
export function f(n: number): number {
  let s = 0;
  for (let i = 0; i < n; i++) {
    s += i;
  }
  return s + i;
}

