#include <map>
#include <string>
struct Item { int amount = 0; };
struct Other { int price = 0; };
int f(std::map<std::string, Item>& items, const Other& o) {
    int sum = o.price;
    for (auto& [name, item] : items) sum += item.amount;
    for (const auto& entry : items) sum += entry.second.amount;
    if (auto it = items.find("x"); it != items.end()) sum += it->second.amount;
    auto [pos, inserted] = items.try_emplace("y");
    sum += pos->second.amount;
    return sum + items["z"].amount + items.at("z").amount;
}
