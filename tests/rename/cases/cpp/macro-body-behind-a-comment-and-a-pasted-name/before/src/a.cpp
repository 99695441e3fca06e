namespace testing {
struct Result {};
}
#define MATCHER(name)                              \
  struct name##Matcher {                           \
    /* by value */                                 \
    ::testing::Result value;                       \
  };                                               \
  template <typename T>                            \
  bool name##Matcher::Impl<T>::match(                \
      const T& arg,                                \
      ::testing::Result* result)                   \
      const
::testing::Result result;

