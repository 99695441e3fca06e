struct Dog { void speak() {} };
struct Cat { void speak() {} };
void f(Dog d, Cat c) {
  d.speak();
  c.speak();
}
