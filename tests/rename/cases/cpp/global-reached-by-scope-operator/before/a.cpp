int depth = 1;
int f() {
  int depth = 2;
  depth += ::depth;
  return depth + ::depth;
}
