export interface Clock {
  tick(): number;
}
export function left(due: number, clock?: Clock) {
  const first = due - clock!.tick();
  const second = due > 0 ? -due + clock!.tick() : clock!.tick();
  return first + second;
}

