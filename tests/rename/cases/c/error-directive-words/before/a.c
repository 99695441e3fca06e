#define fast 1
#if fast > 2
#error fast must be small
#endif
int a = fast;
