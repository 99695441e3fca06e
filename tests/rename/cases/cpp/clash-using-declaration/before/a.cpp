namespace moves { int twist(int d) { return d; } }
int f(int a) {
  using moves::twist;
  return twist(a);
}
