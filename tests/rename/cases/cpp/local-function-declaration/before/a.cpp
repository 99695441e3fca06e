int f() {
  int help(int);
  return help(1);
}
int help(int x) { return x; }
