const int limit = 2;
int f() {
  int n[limit] = {1, 2};
  return n[0] + n[1];
}
