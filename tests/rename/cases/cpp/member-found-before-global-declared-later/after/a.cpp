int factor = 2;
int twice() { return factor * 2; }
struct A {
    int get() const { return scale * ::factor; }
    int other(int factor) const { return factor + this->scale; }
    int scale = ::factor;
};
int g() { return factor; }
