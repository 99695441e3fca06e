type point = { x: number };
const origin: point = { x: 0 };
export const copy: point = origin;

