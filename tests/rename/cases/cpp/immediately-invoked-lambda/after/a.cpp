int f(int base) {
  const int x = [&](int k) { return k + base; }(base);
  return x;
}
