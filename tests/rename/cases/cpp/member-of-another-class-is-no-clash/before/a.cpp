struct A { int count; };
struct B { int size; };
int f(A a, B b) { return a.count + b.size; }
