struct A { int size; };
struct B { int size; };
