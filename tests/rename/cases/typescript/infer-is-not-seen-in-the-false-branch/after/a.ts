type U = string;
type Element<T> = T extends Array<infer Item> ? Item : U;
declare const element: Element<number[]>;
console.log(element);
