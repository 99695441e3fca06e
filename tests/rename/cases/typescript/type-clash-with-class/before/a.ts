class Shape { sides = 0; }
type Figure = { sides: number };
export const s: Figure = new Shape();

