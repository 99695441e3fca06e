#include <map>
#include <string>
struct Item { int price = 0; };
struct Other { int price = 0; };
int f(std::map<std::string, Item>& items, const Other& o) {
    int sum = o.price;
    for (auto& [name, item] : items) sum += item.price;
    for (const auto& entry : items) sum += entry.second.price;
    if (auto it = items.find("x"); it != items.end()) sum += it->second.price;
    auto [pos, inserted] = items.try_emplace("y");
    sum += pos->second.price;
    return sum + items["z"].price + items.at("z").price;
}
