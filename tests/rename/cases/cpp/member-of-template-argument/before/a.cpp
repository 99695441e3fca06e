struct Cat { int noise; };
struct Dog { int noise; };
template <class T> struct Cage {
  T animal;
  T& get() { return animal; }
};
int f(Cage<Cat> c, Cage<Dog> d) {
  return c.animal.noise + c.get().noise + d.get().noise + d.animal.noise;
}
