interface User { uid: number }
interface Group { id: number }
export function f(x: unknown): number {
  return (x as User).uid + (<User>x).uid + (x as Group).id;
}

