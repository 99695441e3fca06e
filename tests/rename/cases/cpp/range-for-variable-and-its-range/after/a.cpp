#include <vector>
int f(std::vector<int> x) {
  int s = 0;
  for (int item : x) {
    s += item;
  }
  return s + (int)x.size();
}
