const Shape = class Inner {
  static make() { return new Inner(); }
};
Shape.make();
