type point = { x: number };
export function f(p: point): number { return p.x; }
