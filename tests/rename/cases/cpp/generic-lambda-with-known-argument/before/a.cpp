#include <functional>
int f(int n) {
    std::function<int(int)> fib = [&](int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); };
    auto walk = [&fib](auto&& self, int n) -> int { return n ? self(self, n - 1) : fib(n); };
    return walk(walk, n) + [walk2 = walk](int walk) { return walk2(walk2, walk); }(1);
}
