#include <algorithm>
#include <vector>
struct Card { int rank; int suit; };
void f(std::vector<Card>& cards) {
    std::sort(cards.begin(), cards.end(), [](const Card& a, const Card& b) { return a.rank < b.rank; });
    auto best = std::max_element(cards.begin(), cards.end(), [](auto& a, auto& b) { return a.suit < b.suit; });
    best->rank = 3;
    std::for_each(cards.begin(), cards.end(), [n = 0](Card& c) mutable { c.rank = n++; });
    cards.back().rank++;
}
