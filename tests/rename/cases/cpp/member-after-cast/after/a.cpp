struct Base { virtual ~Base(); int strength; };
struct Derived : Base { int power; };
int f(Base* b) {
  return static_cast<Derived*>(b)->power + ((Derived*)b)->power + b->strength +
         dynamic_cast<Derived&>(*b).power;
}
