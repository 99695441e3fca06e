type Coordinates = { x: number };
export function f(p: Coordinates): number { return p.x; }
