#include "log.hpp"
static void trace(int level) { log(level); }
void f() { trace(1); log(2); }
