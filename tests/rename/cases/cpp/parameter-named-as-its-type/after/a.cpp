enum Color { Red, Green };
int f(Color color) {
  return color == Green;
}
Color g = Red;
