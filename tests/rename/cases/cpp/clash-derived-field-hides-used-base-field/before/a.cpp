struct Base { int id = 1; };
struct Derived : Base { int key = 2; int sum() { return id + key; } };
