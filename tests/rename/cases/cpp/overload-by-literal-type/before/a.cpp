void print(int) {}
void print(const char*) {}
void f() {
  print(3);
  print("three");
}
