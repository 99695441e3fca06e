enum class Side { North, Down };
int f(Side s) {
  using enum Side;
  return s == North ? 1 : s == Down;
}
