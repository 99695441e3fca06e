int f(int n) {
  int s = 0;
  for (int i = 0; i < n; ++i) s += i;
  for (int k = n; k > 0; --k) s -= k;
  return s;
}
