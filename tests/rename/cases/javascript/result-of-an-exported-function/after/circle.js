class Circle {
  constructor() { this.extent = 1; }
}
exports.Circle = Circle;
exports.make = () => new Circle();
