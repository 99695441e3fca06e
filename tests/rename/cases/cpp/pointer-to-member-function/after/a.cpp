#include <functional>
struct Clock { int tick(int n) const { return n; } int rate = 0; };
int f(const Clock& c) {
    int (Clock::*p)(int) const = &Clock::tick;
    auto q = std::mem_fn(&Clock::tick);
    auto r = std::bind(&Clock::tick, &c, 1);
    int Clock::*m = &Clock::rate;
    return (c.*p)(1) + q(c, 2) + r() + c.*m;
}
