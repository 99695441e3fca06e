int f(int outer) {
  auto g = [v = outer + 1] { return v * 2; };
  auto h = [w = outer]() mutable { return ++w; };
  return g() + h() + outer;
}
