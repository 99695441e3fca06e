#include "a.h"
namespace geo {
int sum(Point p) { return p.x; }
}
using namespace geo;
geo::Point p;
int s = ::geo::sum(p);
