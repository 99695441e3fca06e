#define SQUARE(x) ((x) * (x))
int f(int x) { return SQUARE(x); }
