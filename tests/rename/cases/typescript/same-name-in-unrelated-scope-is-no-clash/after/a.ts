export function f(): number {
  const b = 1;
  return b;
}
export function g(): number {
  const b = 2;
  return b;
}

