#include "util.h"
int a(void) { return min_of(1, 2); }
