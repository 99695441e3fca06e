int f() {
  int n = 1;
  {
    int m = n;
    int inner = m + 1;
    m = inner;
    inner += m;
  }
  return n;
}
