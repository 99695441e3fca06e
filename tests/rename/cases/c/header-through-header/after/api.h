#include "types.h"
u32_t next(u32_t w);
