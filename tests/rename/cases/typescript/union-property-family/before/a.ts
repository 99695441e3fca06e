interface Circle { kind: "circle"; r: number }
interface Square { kind: "square"; s: number }
interface Mood { kind: string }
export function area(x: Circle | Square): number {
  return x.kind === "circle" ? x.r : x.s;
}
export const m: Mood = { kind: "good" };

