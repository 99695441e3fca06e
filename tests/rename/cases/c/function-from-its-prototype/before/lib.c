#include "lib.h"
int begin(int a) { return a; }
static int (*hook)(int) = begin;
int call(void) { return hook(1) + begin(2); }
