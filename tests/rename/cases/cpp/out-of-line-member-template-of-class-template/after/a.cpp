#include "list.hpp"
void f(List<int>& l, int* p) { l.insert_all(p, p + 1); }
