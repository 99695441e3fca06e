#include "derived.h"
void Walker::advance(int ticks) { step_ += ticks; }
