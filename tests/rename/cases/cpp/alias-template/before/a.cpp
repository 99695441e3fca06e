#include <vector>
template <class T> using Vec = std::vector<T>;
Vec<int> make(const Vec<Vec<int>>& v) { return v[0]; }
