#define TWICE(x) ((x) + (x))
#define FOUR(x) TWICE(TWICE(x))
int f(int amount) { return FOUR(amount) + TWICE(amount); }
