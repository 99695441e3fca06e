class A {
  #step() {}
  step() { this.#step(); }
}
