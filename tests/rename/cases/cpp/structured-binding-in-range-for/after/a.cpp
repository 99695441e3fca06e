#include <map>
#include <string>
int f(const std::map<std::string, int>& ages) {
  int s = 0;
  for (const auto& [name, age] : ages) {
    s += age + (int)name.size();
  }
  return s;
}
