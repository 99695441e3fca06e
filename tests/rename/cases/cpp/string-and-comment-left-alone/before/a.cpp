// count the things; count is fun
const char* text() { return "count"; }
const char* raw() { return R"(count)"; }
int f() {
  int count = 0;  // count
  /* count */
  return count + 'c';
}
