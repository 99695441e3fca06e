#include "config.h"
#if defined(VERSION) && VERSION > 2
int v = VERSION;
#elif VERSION == 1
int v = 1;
#endif
#undef VERSION
const char* s = "VERSION";
