int f() {
  int total = 1;
  return total;
}
int g() {
  int total = 2;
  return total;
}
