export type Flatten<T> = T extends Array<infer E> ? E : T;
export type E = number;

