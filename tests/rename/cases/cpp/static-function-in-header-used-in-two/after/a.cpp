#include "util.h"
int a(int v) { return clamp_to(v, 3); }
