#include "reset.h"
void reset(void) {}
