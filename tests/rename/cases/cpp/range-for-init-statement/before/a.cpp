#include <vector>
std::vector<int> make();
int f() {
  int s = 0;
  for (auto items = make(); int v : items) s += v + (int)items.size();
  return s;
}
