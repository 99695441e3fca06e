#define SQUARE(value) ((value) * (value))
int f(int x) { return SQUARE(x); }
