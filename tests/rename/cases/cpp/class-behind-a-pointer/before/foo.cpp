#include "foo.h"
struct Foo::Impl {
  int count = 0;
  int step() { return ++count; }
};
Foo::Foo() : impl_(std::make_unique<Impl>()) {}
Foo::~Foo() = default;
int Foo::run() { return impl_->count + impl_->step(); }
