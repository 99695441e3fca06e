#include <tuple>
struct Item { int cost; };
struct Other { int price; };
int f(std::tuple<Other, Item> t) {
  return std::get<1>(t).cost + std::get<Item>(t).cost + std::get<0>(t).price;
}
