int f(int n) {
  int s = 0;
  for (int index = 0; index < n; ++index) {
    s += index;
  }
  for (int i = 0; i < n; ++i) s -= i;
  return s;
}
