#include "config.h"
#if defined(APP_VERSION) && APP_VERSION > 2
int v = APP_VERSION;
#elif APP_VERSION == 1
int v = 1;
#endif
#undef APP_VERSION
const char* s = "VERSION";
