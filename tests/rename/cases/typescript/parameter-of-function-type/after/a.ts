const x = 1;
export type Check = (input: unknown) => input is string;
export const y = x;

