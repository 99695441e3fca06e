#include <utility>
template <typename T>
[[nodiscard]] auto move_it([[maybe_unused]] T&& input) noexcept(noexcept(T(std::move(input)))) -> decltype(T(input))
    requires requires { T(input); }
{
    return T(std::move(input));
}
