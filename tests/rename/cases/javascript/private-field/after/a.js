class Counter {
  #n = 0;
  up() { this.#n++; return #n in this; }
  static read(c) { return c.#n; }
  count = 1;
}
class Other { #count = 2; get() { return this.#count; } }
