#include "a.h"
void start(int n) {}
