#include "a.h"
#if defined(MAX_SIZE) && MAX_SIZE > 4
int data[MAX_SIZE];
#endif
#undef MAX_SIZE
