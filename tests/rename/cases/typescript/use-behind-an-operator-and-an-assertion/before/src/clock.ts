export interface Clock {
  now(): number;
}
export function left(due: number, clock?: Clock) {
  const first = due - clock!.now();
  const second = due > 0 ? -due + clock!.now() : clock!.now();
  return first + second;
}

