#include "a.h"
int load() { return 1; }
