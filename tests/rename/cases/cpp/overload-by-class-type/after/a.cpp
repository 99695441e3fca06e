struct Cat {};
struct Dog {};
void show(const Dog&);
void show_cat(const Cat&);
void f() {
  Dog d;
  Cat c;
  show(d);
  show_cat(c);
  show(Dog());
  show_cat(Cat{});
}
