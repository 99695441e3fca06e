interface Row { label: string; n: number }
export function f(rows: Row[]): string {
  let s = "";
  for (const { label: name, n } of rows) s += name + n;
  for (const { label: x } of rows) s += x;
  return s;
}

