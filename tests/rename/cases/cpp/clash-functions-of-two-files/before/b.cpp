#include "a.h"
void stop(int n) { start(n); }
