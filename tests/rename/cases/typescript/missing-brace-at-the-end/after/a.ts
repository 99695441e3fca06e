export class A {
  amount = 1;
  f(): number {
    return this.amount;
  }

