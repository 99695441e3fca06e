const config = { a: 1 };
type config = { a: number };
export const c: config = config;

