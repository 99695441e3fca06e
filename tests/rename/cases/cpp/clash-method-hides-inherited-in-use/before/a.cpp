struct Base { int size() const { return 1; } };
struct Derived : Base { int length() const { return 2; } };
int f(Derived d) { return d.size() + d.length(); }
