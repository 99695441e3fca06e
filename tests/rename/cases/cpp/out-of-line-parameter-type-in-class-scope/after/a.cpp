struct Table {
  using Key = int;
  int at(Key i);
  Key last();
};
int Table::at(Key i) { return i; }
auto Table::last() -> Key { return 1; }
Table::Key g = 1;
struct Index {};
