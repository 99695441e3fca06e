#define TWICE(value) ((value) + (value))
int f(int x) { return TWICE(x); }
#define HALF(x) ((x) / 2)
