#include "a.hpp"
Celsius::Celsius(double value) : value_(value) {}
Celsius::~Celsius() {}
Celsius::operator double() const { return value_; }
Celsius::operator Kelvin() const { return Kelvin{value_}; }
Kelvin::operator Celsius() const { return Celsius(value); }
double f() {
    Celsius* p = new Celsius(3.0);
    p->~Celsius();
    auto q = static_cast<Celsius>(4.0);
    Celsius r = Kelvin{1}.operator Celsius();
    return double(q) + double(r);
}
