export class A {
  count = 0;
  f(n: number): number { return this.count + n; }
}

