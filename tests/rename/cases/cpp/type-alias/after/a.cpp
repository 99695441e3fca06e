#include <string>
#include <vector>
using Names = std::vector<std::string>;
Names make() { return Names{"a"}; }
int f(const Names& s) { return (int)s.size(); }
