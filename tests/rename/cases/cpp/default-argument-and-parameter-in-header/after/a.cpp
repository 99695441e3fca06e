#include "a.hpp"
Grid::Grid(int n) { if (n > kDefault) n = Grid::kDefault; }
int f() { Grid g; return g.kDefault; }
