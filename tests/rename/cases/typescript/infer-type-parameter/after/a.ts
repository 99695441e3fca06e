export type Flatten<T> = T extends Array<infer Item> ? Item : T;
export type E = number;

