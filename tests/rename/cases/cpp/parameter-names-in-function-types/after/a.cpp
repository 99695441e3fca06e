#include <functional>
int apply(int (*cb)(int n, int m), std::function<int(int n)> fn, int count = 1) {
    using Local = int (*)(int n);
    Local l = [](int n) { return n; };
    int (*p)(int n) = l;
    return cb(count, 2) + fn(count) + p(count);
}
