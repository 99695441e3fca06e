#include "a.h"
class LIB_EXPORT Item {
 public:
  Item() : mass(1) {}
  int get() const { return mass; }
 private:
  int mass;
};
