#include "shape.h"
using shape::Point;
int f(Point p) { return p.x; }
