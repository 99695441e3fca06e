int f() {
  int outer = 1;
  {
    int inner = 2;
    outer += inner;
  }
  return outer;
}
