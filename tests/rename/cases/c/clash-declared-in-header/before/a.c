#include "a.h"
static int open_some(void) { return open_all(); }
int f(void) { return open_some(); }
