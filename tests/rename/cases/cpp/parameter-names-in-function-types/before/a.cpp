#include <functional>
int apply(int (*cb)(int n, int m), std::function<int(int n)> fn, int n = 1) {
    using Local = int (*)(int n);
    Local l = [](int n) { return n; };
    int (*p)(int n) = l;
    return cb(n, 2) + fn(n) + p(n);
}
