#include "a.h"
#if defined(LIMIT) && LIMIT > 4
int data[LIMIT];
#endif
#undef LIMIT
