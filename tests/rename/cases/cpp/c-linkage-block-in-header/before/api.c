#include "api.h"
int api_open(const char* name) { return name != 0; }
