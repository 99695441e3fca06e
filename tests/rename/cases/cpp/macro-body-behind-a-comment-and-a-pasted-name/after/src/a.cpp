namespace checks {
struct Result {};
}
#define MATCHER(name)                              \
  struct name##Matcher {                           \
    /* by value */                                 \
    ::checks::Result value;                       \
  };                                               \
  template <typename T>                            \
  bool name##Matcher::Impl<T>::match(                \
      const T& arg,                                \
      ::checks::Result* result)                   \
      const
::checks::Result result;

