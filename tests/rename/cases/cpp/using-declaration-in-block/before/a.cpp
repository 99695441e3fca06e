namespace math {
int abs_of(int x) { return x < 0 ? -x : x; }
}
int f(int v) {
  using math::abs_of;
  return abs_of(v);
}
