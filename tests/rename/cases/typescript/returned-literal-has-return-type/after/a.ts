interface Point { left: number; y: number }
export function origin(): Point {
  return { left: 0, y: 0 };
}
export const make = (x: number): Point => ({ left: x, y: x });
export const ox = origin().left;

