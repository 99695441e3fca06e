namespace math {
int absolute(int x) { return x < 0 ? -x : x; }
}
int f(int v) {
  using math::absolute;
  return absolute(v);
}
