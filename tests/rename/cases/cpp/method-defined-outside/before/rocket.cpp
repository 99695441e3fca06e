#include "rocket.h"
void Rocket::start(int power) {
  if (power > 0) start(power - 1);
}
