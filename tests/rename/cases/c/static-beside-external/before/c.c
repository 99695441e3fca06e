#include "reset.h"
void c(void) { reset(); }
