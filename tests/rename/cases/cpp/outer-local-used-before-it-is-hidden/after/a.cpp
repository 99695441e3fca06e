int f() {
  int count = 1;
  {
    int m = count;
    int n = 2;
    m += n;
  }
  return count;
}
