#include <memory>
class Foo {
 public:
  Foo();
  ~Foo();
  int run();
 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};
