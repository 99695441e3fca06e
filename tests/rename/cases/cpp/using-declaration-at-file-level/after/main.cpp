#include "shape.h"
using shape::Dot;
int f(Dot p) { return p.x; }
