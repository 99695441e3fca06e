#include <tuple>
struct Item { int price; };
struct Other { int price; };
int f(std::tuple<Other, Item> t) {
  return std::get<1>(t).price + std::get<Item>(t).price + std::get<0>(t).price;
}
