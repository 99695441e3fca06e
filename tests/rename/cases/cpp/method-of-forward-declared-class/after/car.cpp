#include "car.h"
#include "engine.h"
void Engine::halt() {}
void Car::park() { engine->halt(); }
