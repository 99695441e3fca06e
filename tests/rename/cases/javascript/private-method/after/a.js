class A {
  #go() {}
  step() { this.#go(); }
}
