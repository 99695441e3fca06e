function makeDate(time: number): Date;
function makeDate(y: number, m: number, d: number): Date;
function makeDate(a: number, m?: number, d?: number): Date {
  return m === undefined ? new Date(a) : new Date(a, m, d ?? 1);
}
export const d1 = makeDate(1);
export const d2 = makeDate(1, 2, 3);

