#include "util.h"
int b(void) { return min_of(3, 4); }
