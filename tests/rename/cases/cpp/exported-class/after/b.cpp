#include "a.h"
class LIB_EXPORT Item {
 public:
  Item() : weight(1) {}
  int get() const { return weight; }
 private:
  int weight;
};
