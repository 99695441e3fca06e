type Coordinates = { x: number };
const point: Coordinates = { x: 0 };
export const copy: Coordinates = point;

