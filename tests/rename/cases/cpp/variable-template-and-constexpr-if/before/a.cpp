template <typename T> inline constexpr bool is_tiny = sizeof(T) < 2;
template <> inline constexpr bool is_tiny<int> = true;
template <typename T> int f() { if constexpr (is_tiny<T>) return 1; else return 0; }
static_assert(is_tiny<char> && !is_tiny<double>);
