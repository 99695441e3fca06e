interface User { id: number }
interface Group { id: number }
export function f(x: unknown): number {
  return (x as User).id + (<User>x).id + (x as Group).id;
}

