const defaultSize = 10;
export function grow(size: number): number {
  return size + 1;
}
export const grown = grow(defaultSize);

