#include "rocket.h"
void start(int) {}
void go(Rocket& r) {
  r.start(1);
  start(2);
}
