#include <map>
#include <vector>
std::vector<std::map<int, int>> load();
int f() {
    int sum = 0;
    for (auto maps = load(); const auto& pair : maps)
        for (const auto& [k, v] : pair) sum += k * v + static_cast<int>(pair.size());
    for (int m : {1, 2, 3}) sum += m;
    return sum;
}
