#define SUM(a, b) ((a) + (b))
int f(void) { return SUM(1, 2); }
