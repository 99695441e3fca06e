interface Point { x: number; y: number }
export function origin(): Point {
  return { x: 0, y: 0 };
}
export const make = (x: number): Point => ({ x: x, y: x });
export const ox = origin().x;

