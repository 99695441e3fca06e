#define LIMIT 10
int f(int n) { return n < LIMIT; }
