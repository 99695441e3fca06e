#define SQUARED(x) ((x) * (x))
int f(int a) { return SQUARED(a) + SQUARED(SQUARED(2)); }
