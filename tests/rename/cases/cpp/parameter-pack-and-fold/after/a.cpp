#include <utility>
template <typename... Args> auto sum(Args&&... values) {
    constexpr auto n = sizeof...(values);
    auto f = [&](auto&&... args) { return (0 + ... + args); };
    return f(std::forward<Args>(values)...) + (n + ... + values);
}
