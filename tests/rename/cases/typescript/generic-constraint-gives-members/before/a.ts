interface Lengthwise { extent: number }
export function longest<T extends Lengthwise>(a: T, b: T): T {
  return a.extent > b.extent ? a : b;
}
export const x = longest({ extent: 1 }, { extent: 2 });

