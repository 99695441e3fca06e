interface Car { speed: number }
interface Walk { pace: string }
function same<T>(x: T): T { return x; }
export function f(c: Car, w: Walk): string {
  return same(c).speed + same(w).pace + same<Car>(c).speed;
}

