type Parts<T> = T extends (arg: infer A) => infer R ? [A, R] : never;
declare const parts: Parts<(a: string) => number>;
console.log(parts);
