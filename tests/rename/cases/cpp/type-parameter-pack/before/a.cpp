template <class... Args> struct Tuple {};
template <class... Args>
struct Wrap;
template <class... Args>
Tuple<Args...> tie(Args&&... args) {
  return Tuple<Args...>{};
}
