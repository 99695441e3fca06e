#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define MAX3(a, b, c) MAX(MAX(a, b), c)
int f(int x) { return MAX(x, 2) + MAX3(x, 1, 2); }
