// count the things; count is fun
const char* text() { return "count"; }
const char* raw() { return R"(count)"; }
int f() {
  int total = 0;  // count
  /* count */
  return total + 'c';
}
