type Described = {
  note: string;
  (n: number): boolean;
};
export function f(fn: Described): string {
  return fn.note + fn(6);
}

