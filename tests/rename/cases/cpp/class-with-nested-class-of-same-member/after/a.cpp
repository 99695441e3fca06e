class Outer {
    int size = 0;
    struct Inner { int total = 1; int get(const Outer& o) { return total + o.size; } } inner;
    int all() const { return size + inner.total; }
};
