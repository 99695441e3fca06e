enum class Side { Up, Down };
int f(Side s) {
  using enum Side;
  return s == Up ? 1 : s == Down;
}
