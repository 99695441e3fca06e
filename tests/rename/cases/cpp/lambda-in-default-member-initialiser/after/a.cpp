#include <functional>
struct Gate {
    int limit = 3;
    std::function<bool(int)> open = [this](int n) { return n < limit; };
    static int max_of(int a, int b) { auto max = [](int x, int y) { return x > y ? x : y; }; return max(a, b); }
    bool check(int max) { return open(max) && max < this->limit; }
};
