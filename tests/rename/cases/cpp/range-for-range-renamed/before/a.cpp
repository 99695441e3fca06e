#include <vector>
int f(std::vector<int> x) {
  int s = 0;
  for (int x : x) {
    s += x;
  }
  return s + (int)x.size();
}
