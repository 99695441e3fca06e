int add(int a, int b) {
  int sum = a + b;
  {
    int total = 3;
    a += total;
  }
  return sum * 2 + a;
}
int total = 7;
