export const a = 42;

