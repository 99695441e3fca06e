int factor = 2;
int twice() { return factor * 2; }
struct A {
    int get() const { return factor * ::factor; }
    int other(int factor) const { return factor + this->factor; }
    int factor = ::factor;
};
int g() { return factor; }
