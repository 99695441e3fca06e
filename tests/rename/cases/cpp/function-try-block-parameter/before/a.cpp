int check(int);
int f(int x) try {
  return check(x);
} catch (...) {
  return -x;
}
