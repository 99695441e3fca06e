#include "reset.h"
void reset_all(void) {}
