const int n = 2;
int f() {
  int n[n] = {1, 2};
  return n[0] + n[1];
}
