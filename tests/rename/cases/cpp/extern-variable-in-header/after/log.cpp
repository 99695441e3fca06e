#include "log.h"
int g_level = 2;
