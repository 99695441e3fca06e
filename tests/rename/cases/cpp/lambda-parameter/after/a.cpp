int f(int v) {
  auto twice = [](int element) { return element * 2; };
  return twice(v);
}
