int limit = 3;
int f() {
  int n = 1;
  return n + limit;
}
