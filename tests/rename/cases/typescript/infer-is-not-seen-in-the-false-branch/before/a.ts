type U = string;
type Element<T> = T extends Array<infer U> ? U : U;
declare const element: Element<number[]>;
console.log(element);
