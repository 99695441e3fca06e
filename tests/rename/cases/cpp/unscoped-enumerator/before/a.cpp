enum Color { Red, Green = Red + 2 };
int f(Color c) {
  switch (c) {
    case Red: return 1;
    case Green: return 2;
  }
  return Color::Red;
}
