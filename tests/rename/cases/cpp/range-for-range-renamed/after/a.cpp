#include <vector>
int f(std::vector<int> values) {
  int s = 0;
  for (int x : values) {
    s += x;
  }
  return s + (int)values.size();
}
