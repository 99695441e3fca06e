#define TWICE(e) ((e) + (e))
int f(int n) {
  int m = TWICE(n);
  return TWICE(m + n);
}
