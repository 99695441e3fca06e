#include "timer.h"
void wait_for(int seconds) { while (seconds-- > 0) {} }
