#include <algorithm>
#include <vector>
struct Card { int order; int suit; };
void f(std::vector<Card>& cards) {
    std::sort(cards.begin(), cards.end(), [](const Card& a, const Card& b) { return a.order < b.order; });
    auto best = std::max_element(cards.begin(), cards.end(), [](auto& a, auto& b) { return a.suit < b.suit; });
    best->order = 3;
    std::for_each(cards.begin(), cards.end(), [n = 0](Card& c) mutable { c.order = n++; });
    cards.back().order++;
}
