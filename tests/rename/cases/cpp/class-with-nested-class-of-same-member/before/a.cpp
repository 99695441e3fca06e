class Outer {
    int size = 0;
    struct Inner { int size = 1; int get(const Outer& o) { return size + o.size; } } inner;
    int all() const { return size + inner.size; }
};
