#include <time.h>
int f(struct tm *t) { return t != 0; }
