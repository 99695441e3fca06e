enum Way { Up = 1, Down = Up + 1 }
export function f(d: Way): boolean {
  return d === Way.Up;
}
export type U = Way.Up;

