class A {
  static make() { return new A().make(); }
  make() { return this; }
}
A.make();
new A().make();
