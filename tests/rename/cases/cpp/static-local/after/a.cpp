int counter = 10;
int f() {
  static int calls = 0;
  return ++calls;
}
int g() { return counter; }
