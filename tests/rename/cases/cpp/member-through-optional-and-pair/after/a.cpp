#include <optional>
#include <utility>
struct Card { int rank; };
int f(std::optional<Card> o, std::pair<int, Card> p) {
  return o->rank + (*o).rank + o.value().rank + p.second.rank;
}
