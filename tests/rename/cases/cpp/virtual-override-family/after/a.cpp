struct Animal {
  virtual ~Animal() = default;
  virtual void talk() const {}
};
struct Dog : Animal {
  void talk() const override {}
};
struct Puppy : Dog {
  void talk() const final {}
};
struct Radio { void speak() const {} };
void f(const Animal& a, Puppy p, Radio r) {
  a.talk();
  p.talk();
  r.speak();
}
