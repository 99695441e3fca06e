export class A {
  constructor() {}
}

