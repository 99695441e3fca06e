#define LIMIT 10
int f() {
  int bound = 3;
  return bound + LIMIT;
}
