int f() {
  int n = 1;
  {
    int m = n;
    int n = 2;
    m += n;
  }
  return n;
}
