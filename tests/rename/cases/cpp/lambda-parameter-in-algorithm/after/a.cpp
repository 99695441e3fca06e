#include <algorithm>
#include <vector>
struct Runner { int place; };
void f(std::vector<Runner>& r) {
  std::sort(r.begin(), r.end(), [](const Runner& a, const Runner& b) { return a.place < b.place; });
}
