#include "api.h"
int api_start(const char* name) { return name != 0; }
