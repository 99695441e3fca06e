#include "a.hpp"
Degrees::Degrees(double value) : value_(value) {}
Degrees::~Degrees() {}
Degrees::operator double() const { return value_; }
Degrees::operator Kelvin() const { return Kelvin{value_}; }
Kelvin::operator Degrees() const { return Degrees(value); }
double f() {
    Degrees* p = new Degrees(3.0);
    p->~Degrees();
    auto q = static_cast<Degrees>(4.0);
    Degrees r = Kelvin{1}.operator Degrees();
    return double(q) + double(r);
}
