#include "rocket.h"
void Rocket::launch(int power) {
  if (power > 0) launch(power - 1);
}
