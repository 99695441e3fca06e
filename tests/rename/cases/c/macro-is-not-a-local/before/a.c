#include "a.h"
char buf[PIPE];
