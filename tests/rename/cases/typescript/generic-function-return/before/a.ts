interface Car { pace: number }
interface Walk { pace: string }
function same<T>(x: T): T { return x; }
export function f(c: Car, w: Walk): string {
  return same(c).pace + same(w).pace + same<Car>(c).pace;
}

