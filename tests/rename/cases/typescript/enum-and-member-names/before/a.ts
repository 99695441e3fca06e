enum Direction { Up = 1, Down = Up + 1 }
export function f(d: Direction): boolean {
  return d === Direction.Up;
}
export type U = Direction.Up;

