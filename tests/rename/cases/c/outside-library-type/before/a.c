#include <stddef.h>
size_t f(void) { return 1; }
