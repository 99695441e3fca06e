enum Color { Red, Green };
int f(Color Color) {
  return Color == Green;
}
Color g = Red;
