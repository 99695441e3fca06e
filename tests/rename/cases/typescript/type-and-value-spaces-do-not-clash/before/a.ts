const config = { a: 1 };
type Config = { a: number };
export const c: Config = config;

