int f(int v) {
  auto g = [copy = v + 1] { return copy * 2; };
  return g() + v;
}
