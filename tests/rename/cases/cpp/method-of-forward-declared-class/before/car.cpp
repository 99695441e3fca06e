#include "car.h"
#include "engine.h"
void Engine::stop() {}
void Car::park() { engine->stop(); }
