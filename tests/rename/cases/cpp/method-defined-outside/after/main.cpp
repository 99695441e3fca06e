#include "rocket.h"
void start(int) {}
void go(Rocket& r) {
  r.launch(1);
  start(2);
}
