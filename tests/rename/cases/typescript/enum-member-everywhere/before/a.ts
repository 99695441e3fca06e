enum Direction { Up = 1, Down = Up + 1 }
enum Mood { Up, Down }
export interface Climb { way: Direction.Up }
export const d = Direction.Up;
export const m = Mood.Up;
export const e = Direction["Up"];

