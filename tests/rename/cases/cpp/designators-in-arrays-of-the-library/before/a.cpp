#include <array>
#include <map>
#include <string>
#include <vector>
struct Item { int weight = 0; int id = 0; };
struct Other { int weight = 0; };
constexpr auto table = std::to_array<Item>({{.weight = 1}, {.id = 2}});
std::array<Item, 2> pair{{{.weight = 1}, {.weight = 2, .id = 1}}};
std::map<std::string, Item> named{{"a", {.weight = 3}}};
std::vector<std::pair<Other, Item>> both{{{.weight = 1}, {.weight = 2}}};
void f(std::vector<Item>& items, std::map<int, Item>& map) {
    items.push_back({.weight = 4});
    items.insert(items.begin(), {.weight = 5});
    map.insert({1, {.weight = 6}});
    map[2] = {.weight = 7};
    map.emplace(3, Item{.weight = 8});
}
