#include "derived.h"
void Walker::step(int ticks) { step_ += ticks; }
