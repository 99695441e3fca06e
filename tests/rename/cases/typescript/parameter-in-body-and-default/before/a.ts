export function area(w: number, h: number = w): number {
  const w2 = w * h;
  return w2 + w;
}

