class Base { protected: int bound = 0; int get() const { return bound; } };
class Derived : private Base { public: using Base::bound; };
int f(Derived d) { return d.bound; }
