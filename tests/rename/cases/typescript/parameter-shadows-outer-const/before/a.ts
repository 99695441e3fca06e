const size = 10;
export function grow(size: number): number {
  return size + 1;
}
export const grown = grow(size);

