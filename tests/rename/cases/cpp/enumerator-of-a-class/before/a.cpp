struct Cell {
  enum Kind { None, Wall };
  Kind kind = None;
  bool clear() const { return kind == None; }
};
int f(const Cell& c) { return c.kind == Cell::None || c.kind == Cell::Kind::None; }
int None = 4;
