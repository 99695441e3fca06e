struct Outer {
  int size;
  struct Inner {
    int size;
    int get() { return size; }
  };
  Inner inner;
  int get() { return size + inner.size; }
};
