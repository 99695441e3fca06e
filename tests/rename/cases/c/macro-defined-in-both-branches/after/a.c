#include "a.h"
void emit(int x);
void f(void) { TRACE_MSG(1); }
