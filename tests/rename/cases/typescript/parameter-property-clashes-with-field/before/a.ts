export class A {
  size = 1;
  constructor(public width: number) {}
}

