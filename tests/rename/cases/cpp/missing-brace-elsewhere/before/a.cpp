int f(int n) {
  int m = n + 1;
  return m * n;
}
int g() { return (1 + ; }
