#include "base.h"
struct Middle : Base {};
struct Derived : Middle {
  int get() { return ident; }
};
