#define LIMIT 10
int a[LIMIT];
int f(int n) { return n < LIMIT ? n : LIMIT - 1; }
const char *s = "MAX";
