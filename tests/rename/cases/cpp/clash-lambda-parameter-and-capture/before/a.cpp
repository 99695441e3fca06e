int f(int k) {
  auto g = [k](int v) { return v * k; };
  return g(2);
}
