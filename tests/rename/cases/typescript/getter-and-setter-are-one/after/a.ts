class C {
  private n = 0;
  get extent(): number { return this.n; }
  set extent(v: number) { this.n = v; }
}
const c = new C();
c.extent = c.extent + [1].length;
export {};

