#include "derived.h"
int f(Derived d) { return d.id + d.Base::id; }
