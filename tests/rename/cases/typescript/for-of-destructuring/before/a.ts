interface Row { name: string; n: number }
export function f(rows: Row[]): string {
  let s = "";
  for (const { name, n } of rows) s += name + n;
  for (const { name: x } of rows) s += x;
  return s;
}

