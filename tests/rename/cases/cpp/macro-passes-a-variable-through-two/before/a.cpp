#define TWICE(x) ((x) + (x))
#define FOUR(x) TWICE(TWICE(x))
int f(int value) { return FOUR(value) + TWICE(value); }
