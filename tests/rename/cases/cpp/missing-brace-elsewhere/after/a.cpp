int f(int total) {
  int m = total + 1;
  return m * total;
}
int g() { return (1 + ; }
