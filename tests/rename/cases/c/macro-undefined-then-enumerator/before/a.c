#define COUNT 3
int a[COUNT];
#undef COUNT
int COUNT(int n) { return n; }
int f(void) { return COUNT(1); }
