#include "types.h"
word_t next(word_t w);
