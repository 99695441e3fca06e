struct Base { void set(int n); void set(const char* s); };
struct Derived : Base { void put(double d); void both() { put(1); Base::set(1); } };
void f(Derived d, Base& b) { d.put(3); d.Base::set(3); b.set(4); }
