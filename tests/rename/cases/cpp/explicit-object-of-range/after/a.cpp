struct Range {
  int* begin();
  int* end();
};
int f(Range numbers) {
  int s = 0;
  for (int v : numbers) s += v;
  return s + *numbers.begin();
}
