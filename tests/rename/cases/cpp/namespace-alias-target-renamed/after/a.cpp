#include "geo.h"
namespace g = geometry;
namespace gd = geometry::detail;
using namespace geometry;
int geometry::detail::x() { return 1; }
int geometry::io::read(geometry::P p) { using geometry::detail::x; int geo = x(); return geo + g::io::read(p) + gd::x(); }
