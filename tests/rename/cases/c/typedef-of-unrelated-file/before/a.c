#include "a.h"
id_t_ a(id_t_ i) { return i; }
