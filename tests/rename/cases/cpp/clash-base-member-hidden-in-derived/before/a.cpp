struct Base { int id = 1; };
struct Derived : Base { int key = 2; };
int f(Derived d) { return d.id + d.key; }
