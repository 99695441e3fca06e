struct Cat {};
struct Dog {};
void show(const Dog&);
void show(const Cat&);
void f() {
  Dog d;
  Cat c;
  show(d);
  show(c);
  show(Dog());
  show(Cat{});
}
