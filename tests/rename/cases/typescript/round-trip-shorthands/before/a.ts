export function f(o: { a: number }): { a: number } {
  const { a } = o;
  return { a };
}

