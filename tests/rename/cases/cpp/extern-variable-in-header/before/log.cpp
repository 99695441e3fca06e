#include "log.h"
int log_level = 2;
