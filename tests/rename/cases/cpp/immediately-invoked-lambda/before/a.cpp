int f(int n) {
  const int x = [&](int k) { return k + n; }(n);
  return x;
}
