struct A { int size; };
struct B { int size; };
int f(A a, B b) { return a.size + b.size; }
