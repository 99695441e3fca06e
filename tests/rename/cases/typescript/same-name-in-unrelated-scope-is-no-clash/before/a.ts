export function f(): number {
  const a = 1;
  return a;
}
export function g(): number {
  const b = 2;
  return b;
}

