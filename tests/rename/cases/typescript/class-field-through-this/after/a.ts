export class Counter {
  private total = 0;
  add(count: number): this {
    this.total += count;
    return this;
  }
  get value(): number {
    return this.total;
  }
}

