class Foo {
 public:
  Foo();
 private:
  struct State;
  State* impl_;
};
