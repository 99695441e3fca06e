#include <cassert>
void f(int n) { assert(n); }
