type Described = {
  description: string;
  (n: number): boolean;
};
export function f(fn: Described): string {
  return fn.description + fn(6);
}

