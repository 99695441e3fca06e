enum Color { Crimson, Green = Crimson + 2 };
int f(Color c) {
  switch (c) {
    case Crimson: return 1;
    case Green: return 2;
  }
  return Color::Crimson;
}
