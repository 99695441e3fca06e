class Counter {
  #count = 0;
  up() { this.#count++; return #count in this; }
  static read(c) { return c.#count; }
  count = 1;
}
class Other { #count = 2; get() { return this.#count; } }
