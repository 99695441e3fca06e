#pragma once
#include <lib/base.hpp>
namespace lib { class Body : public Base { public: Body& scale(double f); double mass2() const { return mass * 2; } }; }
