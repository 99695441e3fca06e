const Shape = class Self {
  static make() { return new Self(); }
};
Shape.make();
