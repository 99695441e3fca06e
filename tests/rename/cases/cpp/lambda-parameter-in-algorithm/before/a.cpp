#include <algorithm>
#include <vector>
struct Runner { int rank; };
void f(std::vector<Runner>& r) {
  std::sort(r.begin(), r.end(), [](const Runner& a, const Runner& b) { return a.rank < b.rank; });
}
