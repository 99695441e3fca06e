namespace testing {
int make(const char*, int);
int zero();
}
#define MAKE(name)        \
  struct name##_made {    \
    /* by value */        \
  };                      \
  int name = ::testing::make( \
      #name,              \
      ::testing::zero());
MAKE(one)
