struct Euro { int cents; };
struct Price {
  operator Euro() const { return {3}; }
};
int f(Price p) {
  Euro m = p;
  return m.cents + p.operator Euro().cents;
}
