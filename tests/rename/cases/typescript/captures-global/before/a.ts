export function f(): number {
  const m = 2;
  return Math.max(m, 1);
}

