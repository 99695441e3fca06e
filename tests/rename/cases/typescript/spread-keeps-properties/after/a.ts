interface Style { tint: string; size: number }
export function f(base: Style): string {
  const copy = { ...base, size: 2 };
  return copy.tint + copy.size;
}

