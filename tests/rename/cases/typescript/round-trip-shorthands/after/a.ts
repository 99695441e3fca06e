export function f(o: { a: number }): { a: number } {
  const { a: b } = o;
  return { a: b };
}

