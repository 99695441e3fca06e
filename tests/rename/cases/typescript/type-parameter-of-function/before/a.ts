type T = number;
export function firstOf<T>(list: T[], f: (x: T) => boolean): T | undefined {
  const found: T[] = list.filter(f);
  return found[0];
}
export const t: T = 1;

