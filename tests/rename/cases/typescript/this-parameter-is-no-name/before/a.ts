interface Box { n: number }
export function f(this: Box): number {
  return this.n;
}

