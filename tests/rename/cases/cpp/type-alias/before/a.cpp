#include <string>
#include <vector>
using Strings = std::vector<std::string>;
Strings make() { return Strings{"a"}; }
int f(const Strings& s) { return (int)s.size(); }
