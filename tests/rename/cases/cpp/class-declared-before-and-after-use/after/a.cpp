#include "car.h"
#include "motor.h"
int car::Engine::power() const { return 1; }
int f(Car c) { class car::Engine* m = c.motor; return m->power(); }
