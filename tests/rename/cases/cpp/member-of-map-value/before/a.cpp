#include <map>
#include <string>
struct Entry { int count; };
int f(std::map<std::string, Entry>& m) {
  int s = m["a"].count + m.at("b").count + (int)m.count("a");
  for (auto& [key, entry] : m) s += entry.count;
  for (auto& pair : m) s += pair.second.count;
  auto it = m.find("c");
  return s + it->second.count;
}
