class Box {
  static create(): Box { return new Box(); }
  static make(): Box { return new Box(); }
}
Box.create();
Box.make();
