export function area(width: number, h: number = width): number {
  const w2 = width * h;
  return w2 + width;
}

