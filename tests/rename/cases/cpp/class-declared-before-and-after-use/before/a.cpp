#include "car.h"
#include "motor.h"
int car::Motor::power() const { return 1; }
int f(Car c) { class car::Motor* m = c.motor; return m->power(); }
