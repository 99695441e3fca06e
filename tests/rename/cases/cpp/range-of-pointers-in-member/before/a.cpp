#include <map>
#include <memory>
#include <string>
#include <vector>
struct Page { std::string name; };
struct Book {
    std::vector<std::unique_ptr<Page>> pages;
    std::map<int, std::vector<Page>> index;
    const Page* current() const { return pages.empty() ? nullptr : pages.back().get(); }
    std::string name() const {
        std::string s;
        for (const auto& p : pages) s += p->name;
        for (auto& [k, ps] : index) for (auto& p : ps) s += p.name;
        for (auto it = index.begin(); it != index.end(); ++it) s += it->second[0].name;
        s += index.at(1).front().name + pages[0]->name + current()->name;
        return s;
    }
};
