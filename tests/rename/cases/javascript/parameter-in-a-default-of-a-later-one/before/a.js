function area(side, height = side, depth = () => side) {
  return side * height * depth();
}
