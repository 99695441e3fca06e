int f(int n) {
  auto g = [](int m) {
    if (m) goto out;
    m = 2;
  out:
    return m;
  };
  if (n) goto out;
  n = g(n);
out:
  return n;
}
