int counter = 10;
int f() {
  static int counter = 0;
  return ++counter;
}
int g() { return counter; }
