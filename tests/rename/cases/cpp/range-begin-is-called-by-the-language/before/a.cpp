struct Range {
  int* begin();
  int* end();
};
int f(Range r) {
  int s = 0;
  for (int v : r) s += v;
  return s;
}
