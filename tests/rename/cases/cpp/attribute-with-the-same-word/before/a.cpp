[[deprecated]] int g();
int f() {
  int deprecated = 1;
  [[maybe_unused]] int maybe = deprecated;
  return deprecated;
}
