function area(width, height = width, depth = () => width) {
  return width * height * depth();
}
