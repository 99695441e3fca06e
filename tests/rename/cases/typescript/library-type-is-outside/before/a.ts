interface A { n: number }
export const a: Partial<A> = {};

