#include "util.h"
int b(int v) { int (*p)(int, int) = limit; return p(v, 4); }
