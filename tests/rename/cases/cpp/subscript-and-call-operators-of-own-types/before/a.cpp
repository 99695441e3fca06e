struct Cell { int value; Cell operator+(const Cell& o) const; Cell& operator++(); };
struct Grid {
    Cell& operator[](int i);
    Cell operator()(int x, int y) const;
    Cell* operator->();
    Cell& operator*();
    Cell* begin(); Cell* end();
};
struct Other { int value; };
Other operator-(const Cell&, const Cell&);
int f(Grid g, Cell c) {
    int n = g[1].value + g(1, 2).value + g->value + (*g).value + (c + c).value + (c - c).value + (++c).value;
    for (auto& cell : g) n += cell.value;
    return n;
}
