interface Circle { sort: "circle"; r: number }
interface Square { sort: "square"; s: number }
interface Mood { kind: string }
export function area(x: Circle | Square): number {
  return x.sort === "circle" ? x.r : x.s;
}
export const m: Mood = { kind: "good" };

