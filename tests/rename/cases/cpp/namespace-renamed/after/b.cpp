#include "a.h"
namespace geometry {
int sum(Point p) { return p.x; }
}
using namespace geometry;
geometry::Point p;
int s = ::geometry::sum(p);
