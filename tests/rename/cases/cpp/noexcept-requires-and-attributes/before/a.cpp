#include <utility>
template <typename T>
[[nodiscard]] auto move_it([[maybe_unused]] T&& arg) noexcept(noexcept(T(std::move(arg)))) -> decltype(T(arg))
    requires requires { T(arg); }
{
    return T(std::move(arg));
}
