const x = 1;
export type Check = (x: unknown) => x is string;
export const y = x;

