export type Settings = { a: number };
