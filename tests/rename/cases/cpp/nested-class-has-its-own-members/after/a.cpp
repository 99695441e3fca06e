struct Outer {
  int size;
  struct Inner {
    int inner_size;
    int get() { return inner_size; }
  };
  Inner inner;
  int get() { return size + inner.inner_size; }
};
