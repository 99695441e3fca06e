struct Table {
  using Index = int;
  int at(Index i);
  Index last();
};
int Table::at(Index i) { return i; }
auto Table::last() -> Index { return 1; }
Table::Index g = 1;
struct Index {};
