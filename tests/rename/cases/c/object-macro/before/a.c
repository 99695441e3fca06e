#define MAX 10
int a[MAX];
int f(int n) { return n < MAX ? n : MAX - 1; }
const char *s = "MAX";
