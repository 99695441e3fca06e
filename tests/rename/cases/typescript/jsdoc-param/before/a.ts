/**
 * Grows w.
 * @param w the w to grow
 * @param h the height
 */
export function grow(w: number, h: number): number {
  return w + h; // w and h
}

