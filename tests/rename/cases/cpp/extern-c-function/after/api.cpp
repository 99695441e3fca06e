#include "api.h"
extern "C" int c_begin(void) { return 0; }
int f() { return c_begin(); }
