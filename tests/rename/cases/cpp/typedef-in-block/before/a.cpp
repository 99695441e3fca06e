typedef char value_t;
int f() {
  typedef int value_t;
  value_t v = 1;
  return (int)sizeof(value_t) + v;
}
value_t g;
