type point = { x: number };
const point: point = { x: 0 };
export const copy: point = point;

