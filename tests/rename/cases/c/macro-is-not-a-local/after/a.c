#include "a.h"
char buf[PIPE_LEN];
