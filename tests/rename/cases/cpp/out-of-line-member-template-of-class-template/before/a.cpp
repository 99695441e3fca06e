#include "list.hpp"
void f(List<int>& l, int* p) { l.assign(p, p + 1); }
