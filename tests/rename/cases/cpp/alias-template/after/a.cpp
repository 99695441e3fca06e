#include <vector>
template <class T> using Row = std::vector<T>;
Row<int> make(const Row<Row<int>>& v) { return v[0]; }
