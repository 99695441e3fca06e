#include "fwd.h"
struct Car { car::Motor* motor; car::Wheel* wheels; };
