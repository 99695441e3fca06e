int f(int v) {
  auto g = [v = v + 1] { return v * 2; };
  return g() + v;
}
