template <typename T> inline constexpr bool is_small = sizeof(T) < 2;
template <> inline constexpr bool is_small<int> = true;
template <typename T> int f() { if constexpr (is_small<T>) return 1; else return 0; }
static_assert(is_small<char> && !is_small<double>);
