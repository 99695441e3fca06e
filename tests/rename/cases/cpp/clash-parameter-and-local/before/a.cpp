int f(int a) {
  int b = 2;
  return a + b;
}
