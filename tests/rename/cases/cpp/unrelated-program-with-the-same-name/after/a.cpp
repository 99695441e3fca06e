#include "a.h"
int fetch() { return 1; }
