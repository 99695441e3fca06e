export class Cell<Value extends object, U = Value> {
  constructor(public value: Value, public other: U) {}
  map<V>(f: (t: Value) => V): V { return f(this.value); }
  same<T>(x: T): T { return x; }
}

