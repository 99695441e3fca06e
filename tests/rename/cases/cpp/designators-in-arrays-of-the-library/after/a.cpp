#include <array>
#include <map>
#include <string>
#include <vector>
struct Item { int mass = 0; int id = 0; };
struct Other { int weight = 0; };
constexpr auto table = std::to_array<Item>({{.mass = 1}, {.id = 2}});
std::array<Item, 2> pair{{{.mass = 1}, {.mass = 2, .id = 1}}};
std::map<std::string, Item> named{{"a", {.mass = 3}}};
std::vector<std::pair<Other, Item>> both{{{.weight = 1}, {.mass = 2}}};
void f(std::vector<Item>& items, std::map<int, Item>& map) {
    items.push_back({.mass = 4});
    items.insert(items.begin(), {.mass = 5});
    map.insert({1, {.mass = 6}});
    map[2] = {.mass = 7};
    map.emplace(3, Item{.mass = 8});
}
