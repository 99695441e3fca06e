int f(int n) {
  int s = 0;
  for (int i = 0; i < n; ++i) {
    int j = 2;
    s += j;
  }
  return s;
}
