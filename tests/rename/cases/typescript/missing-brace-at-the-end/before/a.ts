export class A {
  n = 1;
  f(): number {
    return this.n;
  }

