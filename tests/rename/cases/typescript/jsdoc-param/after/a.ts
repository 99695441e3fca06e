/**
 * Grows w.
 * @param width the w to grow
 * @param h the height
 */
export function grow(width: number, h: number): number {
  return width + h; // w and h
}

