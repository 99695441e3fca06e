int apply(int factor, int x) {
  auto multiply = [factor](int v) { return v * factor; };
  auto by_reference = [&](int v) { return v + factor; };
  return multiply(x) + by_reference(x);
}
