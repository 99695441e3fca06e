int f(int v) {
  auto twice = [](int v) { return v * 2; };
  return twice(v);
}
