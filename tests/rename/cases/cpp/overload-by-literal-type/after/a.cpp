void print(int) {}
void print_text(const char*) {}
void f() {
  print(3);
  print_text("three");
}
