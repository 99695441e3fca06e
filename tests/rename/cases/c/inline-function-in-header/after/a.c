#include "util.h"
int a(void) { return minimum(1, 2); }
