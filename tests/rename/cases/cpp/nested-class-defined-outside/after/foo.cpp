#include "foo.h"
struct Foo::State {
  State() {}
};
Foo::Foo() : impl_(new State) {}
