int f(int n) {
  int s = 0;
  for (int i = 0; i < n; ++i) s += i;
  for (int i = n; i > 0; --i) s -= i;
  return s;
}
