class Foo {
 public:
  Foo();
 private:
  struct Impl;
  Impl* impl_;
};
