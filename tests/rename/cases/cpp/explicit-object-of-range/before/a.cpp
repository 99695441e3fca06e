struct Range {
  int* begin();
  int* end();
};
int f(Range range) {
  int s = 0;
  for (int v : range) s += v;
  return s + *range.begin();
}
