#include <map>
#include <string>
struct Entry { int amount; };
int f(std::map<std::string, Entry>& m) {
  int s = m["a"].amount + m.at("b").amount + (int)m.count("a");
  for (auto& [key, entry] : m) s += entry.amount;
  for (auto& pair : m) s += pair.second.amount;
  auto it = m.find("c");
  return s + it->second.amount;
}
