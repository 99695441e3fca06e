#include "util.h"
int a(int v) { return limit(v, 3); }
