typedef char value_t;
int f() {
  typedef int number_t;
  number_t v = 1;
  return (int)sizeof(number_t) + v;
}
value_t g;
