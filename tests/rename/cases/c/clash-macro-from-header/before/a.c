#include "a.h"
int f(int now) { return now; }
