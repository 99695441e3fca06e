interface Person { years: number; name: string }
type Age = Person["years"];
export const a: Age = 1;
export function f(p: Person): number { return p["years"] + p.years; }
export const s = "age";

