struct Base { void set(int n); void set(const char* s); };
struct Derived : Base { void set(double d); void both() { set(1); Base::set(1); } };
void f(Derived d, Base& b) { d.set(3); d.Base::set(3); b.set(4); }
