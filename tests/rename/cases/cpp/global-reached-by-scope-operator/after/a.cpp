int level = 1;
int f() {
  int depth = 2;
  depth += ::level;
  return depth + ::level;
}
