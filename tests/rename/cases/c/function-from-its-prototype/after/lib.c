#include "lib.h"
int start(int a) { return a; }
static int (*hook)(int) = start;
int call(void) { return hook(1) + start(2); }
