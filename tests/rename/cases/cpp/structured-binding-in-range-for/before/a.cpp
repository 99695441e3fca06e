#include <map>
#include <string>
int f(const std::map<std::string, int>& ages) {
  int s = 0;
  for (const auto& [key, age] : ages) {
    s += age + (int)key.size();
  }
  return s;
}
