int add(int a, int b) {
  int total = a + b;
  {
    int total = 3;
    a += total;
  }
  return total * 2 + a;
}
int total = 7;
