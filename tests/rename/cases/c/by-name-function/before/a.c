#include "a.h"
int list_add(int a) { return a; }
int f(void) { return list_add(1); }
