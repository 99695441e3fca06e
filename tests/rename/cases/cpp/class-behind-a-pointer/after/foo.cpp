#include "foo.h"
struct Foo::Impl {
  int total = 0;
  int step() { return ++total; }
};
Foo::Foo() : impl_(std::make_unique<Impl>()) {}
Foo::~Foo() = default;
int Foo::run() { return impl_->total + impl_->step(); }
