struct Vector {
  int x;
  Vector& operator+=(const Vector& o) { x += o.x; return *this; }
  bool operator==(const Vector&) const = default;
  int operator()(int i) const { return x + i; }
};
Vector operator+(Vector a, const Vector& b) { return a += b; }
int f() { return (Vector{1} + Vector{2})(3); }
