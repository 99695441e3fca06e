#include <map>
#include <vector>
std::vector<std::map<int, int>> load();
int f() {
    int sum = 0;
    for (auto maps = load(); const auto& m : maps)
        for (const auto& [k, v] : m) sum += k * v + static_cast<int>(m.size());
    for (int m : {1, 2, 3}) sum += m;
    return sum;
}
