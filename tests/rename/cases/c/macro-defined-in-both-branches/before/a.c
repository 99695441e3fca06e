#include "a.h"
void emit(int x);
void f(void) { DBG(1); }
