#include "a.hpp"
Grid::Grid(int n) { if (n > kSize) n = Grid::kSize; }
int f() { Grid g; return g.kSize; }
