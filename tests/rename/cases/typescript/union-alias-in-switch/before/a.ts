interface Circle { kind: "circle"; size: number }
interface Square { kind: "square"; size: number }
type Shape = Circle | Square;
export function area(s: Shape): number {
  switch (s.kind) {
    case "circle": return s.size * 3;
    case "square": return s.size ** 2;
  }
}

