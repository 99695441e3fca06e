struct Vec {
  int x;
  Vec& operator+=(const Vec& o) { x += o.x; return *this; }
  bool operator==(const Vec&) const = default;
  int operator()(int i) const { return x + i; }
};
Vec operator+(Vec a, const Vec& b) { return a += b; }
int f() { return (Vec{1} + Vec{2})(3); }
