#include "a.h"
handle a(handle i) { return i; }
