#include <algorithm>
#include <ranges>
#include <string>
#include <vector>
struct Entry { std::string path; int size; };
struct Name { std::string path; };
bool f(std::vector<Entry>& all, const std::string& path, std::vector<Name> names) {
    std::ranges::sort(all, {}, [](const auto& e) { return e.path; });
    auto it = std::ranges::find(all, path, [](const auto& e) { return e.path; });
    std::transform(all.begin(), all.end(), names.begin(), [](const auto& e) { return Name{e.path}; });
    std::ranges::sort(names, [](auto& a, auto& b) { return a.path < b.path; });
    const std::vector<Entry> more(4, {.path = "a", .size = 1});
    return it != all.end() && it->path == path;
}
