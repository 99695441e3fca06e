#include "derived.h"
int f(Derived d) { return d.ident + d.Base::ident; }
