int f(int v) {
  auto g = [v = v + 1] { return v * 2; };
  auto h = [w = v]() mutable { return ++w; };
  return g() + h() + v;
}
