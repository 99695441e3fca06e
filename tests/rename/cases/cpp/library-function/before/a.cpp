#include <algorithm>
#include <vector>
void f(std::vector<int>& v) { std::sort(v.begin(), v.end()); }
