int f() {
  int b = 1;
  int c = b + 1;
  {
    int b = 2;
    c += b;
  }
  return c + b;
}
