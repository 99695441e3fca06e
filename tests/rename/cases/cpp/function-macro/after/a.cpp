#define MAXIMUM(a, b) ((a) > (b) ? (a) : (b))
#define MAX3(a, b, c) MAXIMUM(MAXIMUM(a, b), c)
int f(int x) { return MAXIMUM(x, 2) + MAX3(x, 1, 2); }
