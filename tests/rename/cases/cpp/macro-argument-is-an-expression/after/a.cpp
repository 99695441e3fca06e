#define TWICE(e) ((e) + (e))
int f(int amount) {
  int m = TWICE(amount);
  return TWICE(m + amount);
}
