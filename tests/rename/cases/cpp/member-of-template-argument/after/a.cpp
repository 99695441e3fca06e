struct Cat { int loudness; };
struct Dog { int noise; };
template <class T> struct Cage {
  T animal;
  T& get() { return animal; }
};
int f(Cage<Cat> c, Cage<Dog> d) {
  return c.animal.loudness + c.get().loudness + d.get().noise + d.animal.noise;
}
