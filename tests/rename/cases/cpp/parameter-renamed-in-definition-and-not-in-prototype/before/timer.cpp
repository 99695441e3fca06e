#include "timer.h"
void wait_for(int time) { while (time-- > 0) {} }
