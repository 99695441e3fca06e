#include <algorithm>
#include <vector>
int f(std::vector<int> v, int base) {
    std::transform(v.begin(), v.end(), v.begin(), [=](int x) { return x + base; });
    std::for_each(v.begin(), v.end(), [](int& n) { n++; });
    auto g = [&base] { return [base]() mutable { return ++base; }(); };
    auto h = [n = 3] { return n; };
    return g() + h();
}
