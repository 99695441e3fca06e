#include "middle.h"
int f(int v) { return clamp(v); }
