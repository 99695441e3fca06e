#include <map>
#include <memory>
#include <string>
#include <vector>
struct Page { std::string title; };
struct Book {
    std::vector<std::unique_ptr<Page>> pages;
    std::map<int, std::vector<Page>> index;
    const Page* current() const { return pages.empty() ? nullptr : pages.back().get(); }
    std::string name() const {
        std::string s;
        for (const auto& p : pages) s += p->title;
        for (auto& [k, ps] : index) for (auto& p : ps) s += p.title;
        for (auto it = index.begin(); it != index.end(); ++it) s += it->second[0].title;
        s += index.at(1).front().title + pages[0]->title + current()->title;
        return s;
    }
};
