class Base { protected: int limit = 0; int get() const { return limit; } };
class Derived : private Base { public: using Base::limit; };
int f(Derived d) { return d.limit; }
