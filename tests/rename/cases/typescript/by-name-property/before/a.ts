export interface Person { age: number }
export interface Wine { age: number }
export const p: Person = { age: 1 };
export const w: Wine = { age: 2 };

