type origin = { x: number };
const origin: origin = { x: 0 };
export const copy: origin = origin;

