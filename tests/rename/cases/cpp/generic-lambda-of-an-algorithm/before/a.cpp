#include <algorithm>
#include <memory>
#include <vector>
struct Book { const char* name; int pages; };
struct Shop { const char* name; std::vector<std::unique_ptr<Book>> books; };
bool f(std::vector<Book>& books, const Shop& shop, Book (&few)[3]) {
    std::sort(books.begin(), books.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    auto it = std::find_if(few, few + 3, [&](auto& b) { return b.name == shop.name; });
    return std::any_of(shop.books.begin(), shop.books.end(), [&](auto&& b) { return b->name == it->name; }) &&
           std::ranges::all_of(books, [](auto b) { return b.name && b.pages; });
}
