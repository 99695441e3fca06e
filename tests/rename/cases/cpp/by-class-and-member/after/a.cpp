struct Dog { void bark() {} };
struct Cat { void speak() {} };
void f(Dog d, Cat c) {
  d.bark();
  c.speak();
}
