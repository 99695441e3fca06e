int f() {
  int sum = 1;
  return sum;
}
int g() {
  int total = 2;
  return total;
}
