int f() {
  int helper(int);
  return helper(1);
}
int helper(int x) { return x; }
