struct Cell {
  enum Kind { Empty, Wall };
  Kind kind = Empty;
  bool clear() const { return kind == Empty; }
};
int f(const Cell& c) { return c.kind == Cell::Empty || c.kind == Cell::Kind::Empty; }
int None = 4;
