#include <vector>
std::vector<int> make();
int f() {
  int s = 0;
  for (auto list = make(); int v : list) s += v + (int)list.size();
  return s;
}
