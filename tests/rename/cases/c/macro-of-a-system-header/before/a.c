#include <limits.h>
int f(void) { return INT_MAX; }
