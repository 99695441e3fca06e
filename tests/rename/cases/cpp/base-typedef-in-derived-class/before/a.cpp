struct Base { using Id = int; };
struct Derived : Base {
  Id id() const { return 1; }
  Base::Id other = 2;
};
Derived::Id d = 3;
