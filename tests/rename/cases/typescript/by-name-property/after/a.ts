export interface Person { years: number }
export interface Wine { age: number }
export const p: Person = { years: 1 };
export const w: Wine = { age: 2 };

