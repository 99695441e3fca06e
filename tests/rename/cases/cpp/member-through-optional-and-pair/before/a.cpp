#include <optional>
#include <utility>
struct Card { int value_of; };
int f(std::optional<Card> o, std::pair<int, Card> p) {
  return o->value_of + (*o).value_of + o.value().value_of + p.second.value_of;
}
