#include "calc.h"
int calculate(int x) { return x + 1; }
