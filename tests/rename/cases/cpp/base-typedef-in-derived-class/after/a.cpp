struct Base { using Code = int; };
struct Derived : Base {
  Code id() const { return 1; }
  Base::Code other = 2;
};
Derived::Code d = 3;
