#include "log.h"
int f() { return log_level + ::log_level; }
