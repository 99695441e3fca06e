struct Cat { int years; };
struct Dog { int years; };
Cat cat();
Dog* dog();
int f() {
  auto c = cat();
  const auto& r = c;
  auto* d = dog();
  auto e = Cat{3};
  auto g = new Cat();
  return c.years + d->years + r.years + e.years + g->years;
}
