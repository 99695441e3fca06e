#include <functional>
int f(int n) {
    std::function<int(int)> fib = [&](int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); };
    auto visit = [&fib](auto&& self, int n) -> int { return n ? self(self, n - 1) : fib(n); };
    return visit(visit, n) + [walk2 = visit](int walk) { return walk2(walk2, walk); }(1);
}
