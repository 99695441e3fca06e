int f() {
  int n = 1;
  {
    int m = n;
    int n = m + 1;
    m = n;
    n += m;
  }
  return n;
}
