#include "api.h"
extern "C" int c_start(void) { return 0; }
int f() { return c_start(); }
