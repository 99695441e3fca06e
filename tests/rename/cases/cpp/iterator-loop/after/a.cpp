#include <list>
struct Tag { int label; };
int f(std::list<Tag>& tags) {
  int s = 0;
  for (std::list<Tag>::iterator it = tags.begin(); it != tags.end(); ++it) s += it->label;
  for (auto it = tags.rbegin(); it != tags.rend(); ++it) s += (*it).label;
  return s;
}
