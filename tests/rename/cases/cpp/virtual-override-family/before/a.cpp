struct Animal {
  virtual ~Animal() = default;
  virtual void speak() const {}
};
struct Dog : Animal {
  void speak() const override {}
};
struct Puppy : Dog {
  void speak() const final {}
};
struct Radio { void speak() const {} };
void f(const Animal& a, Puppy p, Radio r) {
  a.speak();
  p.speak();
  r.speak();
}
