#include "fwd.h"
struct Car { car::Engine* motor; car::Wheel* wheels; };
