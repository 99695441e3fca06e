export class Cell<T extends object, U = T> {
  constructor(public value: T, public other: U) {}
  map<V>(f: (t: T) => V): V { return f(this.value); }
  same<T>(x: T): T { return x; }
}

