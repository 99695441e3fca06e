interface Style { color: string; size: number }
export function f(base: Style): string {
  const copy = { ...base, size: 2 };
  return copy.color + copy.size;
}

