#include "a.h"
int list_push(int a) { return a; }
int f(void) { return list_push(1); }
