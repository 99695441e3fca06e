class Circle {
  constructor() { this.radius = 1; }
}
exports.Circle = Circle;
exports.make = () => new Circle();
