template <class... Args> struct Tuple {};
template <class... Args>
struct Wrap;
template <class... Types>
Tuple<Types...> tie(Types&&... args) {
  return Tuple<Types...>{};
}
