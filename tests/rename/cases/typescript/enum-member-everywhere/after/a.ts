enum Direction { North = 1, Down = North + 1 }
enum Mood { Up, Down }
export interface Climb { way: Direction.North }
export const d = Direction.North;
export const m = Mood.Up;
export const e = Direction["North"];

