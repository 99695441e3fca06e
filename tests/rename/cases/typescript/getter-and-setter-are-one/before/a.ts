class C {
  private n = 0;
  get length(): number { return this.n; }
  set length(v: number) { this.n = v; }
}
const c = new C();
c.length = c.length + [1].length;
export {};

