#include "foo.h"
struct Foo::Impl {
  Impl() {}
};
Foo::Foo() : impl_(new Impl) {}
