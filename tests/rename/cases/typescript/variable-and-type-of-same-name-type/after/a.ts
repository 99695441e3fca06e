type Coordinates = { x: number };
const Coordinates: Coordinates = { x: 0 };
export const copy: Coordinates = Coordinates;

