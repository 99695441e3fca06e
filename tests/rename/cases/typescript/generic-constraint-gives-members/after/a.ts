interface Lengthwise { size: number }
export function longest<T extends Lengthwise>(a: T, b: T): T {
  return a.size > b.size ? a : b;
}
export const x = longest({ size: 1 }, { size: 2 });

