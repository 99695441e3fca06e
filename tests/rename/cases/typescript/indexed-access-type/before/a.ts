interface Person { age: number; name: string }
type Age = Person["age"];
export const a: Age = 1;
export function f(p: Person): number { return p["age"] + p.age; }
export const s = "age";

