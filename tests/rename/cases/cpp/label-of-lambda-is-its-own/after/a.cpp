int f(int n) {
  auto g = [](int m) {
    if (m) goto out;
    m = 2;
  out:
    return m;
  };
  if (n) goto stop;
  n = g(n);
stop:
  return n;
}
