struct Cell { int width; };
struct Grid {
  Cell& operator[](int i) { return cells[i]; }
  Cell cells[3];
  int size;
};
int f(Grid g) { return g[1].width + g.size; }
