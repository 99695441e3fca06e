struct Cat { int age; };
struct Dog { int years; };
Cat cat();
Dog* dog();
int f() {
  auto c = cat();
  const auto& r = c;
  auto* d = dog();
  auto e = Cat{3};
  auto g = new Cat();
  return c.age + d->years + r.age + e.age + g->age;
}
