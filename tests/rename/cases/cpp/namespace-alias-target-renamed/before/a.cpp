#include "geo.h"
namespace g = geo;
namespace gd = geo::detail;
using namespace geo;
int geo::detail::x() { return 1; }
int geo::io::read(geo::P p) { using geo::detail::x; int geo = x(); return geo + g::io::read(p) + gd::x(); }
