const i = 7;
export function f(n: number): number {
  let s = 0;
  for (let index = 0; index < n; index++) {
    s += index;
  }
  return s + i;
}

