#define TWICE(x) ((x) + (x))
int f(int x) { return TWICE(x); }
#define HALF(x) ((x) / 2)
