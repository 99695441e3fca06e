#include "lib/body.hpp"
namespace lib {
Body& Body::scale(double f) { kilograms *= f; this->Base::kilograms += 1; return *this; }
}
