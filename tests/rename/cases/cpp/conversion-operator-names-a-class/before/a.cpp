struct Money { int cents; };
struct Price {
  operator Money() const { return {3}; }
};
int f(Price p) {
  Money m = p;
  return m.cents + p.operator Money().cents;
}
