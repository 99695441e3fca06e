[[deprecated]] int g();
int f() {
  int old = 1;
  [[maybe_unused]] int maybe = old;
  return old;
}
