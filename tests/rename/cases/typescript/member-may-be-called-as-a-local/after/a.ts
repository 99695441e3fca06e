export class A {
  n = 0;
  f(n: number): number { return this.n + n; }
}

