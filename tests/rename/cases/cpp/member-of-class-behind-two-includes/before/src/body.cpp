#include "lib/body.hpp"
namespace lib {
Body& Body::scale(double f) { mass *= f; this->Base::mass += 1; return *this; }
}
