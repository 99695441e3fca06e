export type Config = { a: number };
