export interface Sum { n: number }
export const zero = 0;
