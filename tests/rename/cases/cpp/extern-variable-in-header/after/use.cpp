#include "log.h"
int f() { return g_level + ::g_level; }
