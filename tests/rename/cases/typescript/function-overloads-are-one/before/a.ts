function make(time: number): Date;
function make(y: number, m: number, d: number): Date;
function make(a: number, m?: number, d?: number): Date {
  return m === undefined ? new Date(a) : new Date(a, m, d ?? 1);
}
export const d1 = make(1);
export const d2 = make(1, 2, 3);

