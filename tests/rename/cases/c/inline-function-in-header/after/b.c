#include "util.h"
int b(void) { return minimum(3, 4); }
