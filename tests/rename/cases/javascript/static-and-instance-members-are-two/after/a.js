class A {
  static build() { return new A().make(); }
  make() { return this; }
}
A.build();
new A().make();
