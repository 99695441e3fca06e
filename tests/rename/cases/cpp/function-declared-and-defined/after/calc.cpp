#include "calc.h"
int compute(int x) { return x + 1; }
