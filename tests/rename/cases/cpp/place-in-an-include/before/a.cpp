#include "a.h"
int f() { return x; }
