#include "a.h"
static int helper(int v) { return v; }
int f() { return helper(1) + assist(2); }
