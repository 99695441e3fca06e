int apply(int scale, int x) {
  auto multiply = [scale](int v) { return v * scale; };
  auto by_reference = [&](int v) { return v + scale; };
  return multiply(x) + by_reference(x);
}
