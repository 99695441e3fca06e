#include "start.hpp"
int f() { return START(net); }
