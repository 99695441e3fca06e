#include <algorithm>
#include <vector>
int f(std::vector<int> v, int n) {
    std::transform(v.begin(), v.end(), v.begin(), [=](int x) { return x + n; });
    std::for_each(v.begin(), v.end(), [](int& n) { n++; });
    auto g = [&n] { return [n]() mutable { return ++n; }(); };
    auto h = [n = 3] { return n; };
    return g() + h();
}
