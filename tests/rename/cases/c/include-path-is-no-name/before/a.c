#include "util.h"
int f(void) { return util(); }
