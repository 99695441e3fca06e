namespace checks {
int make(const char*, int);
int zero();
}
#define MAKE(name)        \
  struct name##_made {    \
    /* by value */        \
  };                      \
  int name = ::checks::make( \
      #name,              \
      ::checks::zero());
MAKE(one)
