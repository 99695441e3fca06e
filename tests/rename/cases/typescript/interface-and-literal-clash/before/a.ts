interface A { a: number; b: number }
export const v: A = { a: 1, b: 2 };

