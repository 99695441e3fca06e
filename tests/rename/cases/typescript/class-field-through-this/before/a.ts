export class Counter {
  private count = 0;
  add(count: number): this {
    this.count += count;
    return this;
  }
  get value(): number {
    return this.count;
  }
}

