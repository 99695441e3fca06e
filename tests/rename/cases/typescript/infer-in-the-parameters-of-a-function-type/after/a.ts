type Parts<T> = T extends (...args: infer Args) => infer R ? [Args, R] : never;
declare const parts: Parts<(a: string) => number>;
console.log(parts);
