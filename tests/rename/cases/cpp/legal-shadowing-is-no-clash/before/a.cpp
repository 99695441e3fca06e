int f() {
  int a = 1;
  int c = a + 1;
  {
    int b = 2;
    c += b;
  }
  return c + a;
}
