#include <utility>
template <typename... Args> auto sum(Args&&... args) {
    constexpr auto n = sizeof...(args);
    auto f = [&](auto&&... args) { return (0 + ... + args); };
    return f(std::forward<Args>(args)...) + (n + ... + args);
}
