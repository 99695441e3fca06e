struct Base { virtual ~Base(); int strength; };
struct Derived : Base { int strength; };
int f(Base* b) {
  return static_cast<Derived*>(b)->strength + ((Derived*)b)->strength + b->strength +
         dynamic_cast<Derived&>(*b).strength;
}
