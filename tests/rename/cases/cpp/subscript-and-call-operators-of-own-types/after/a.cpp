struct Cell { int amount; Cell operator+(const Cell& o) const; Cell& operator++(); };
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
    int n = g[1].amount + g(1, 2).amount + g->amount + (*g).amount + (c + c).amount + (c - c).value + (++c).amount;
    for (auto& cell : g) n += cell.amount;
    return n;
}
