#define TMP_COUNT 3
int a[TMP_COUNT];
#undef TMP_COUNT
int COUNT(int n) { return n; }
int f(void) { return COUNT(1); }
