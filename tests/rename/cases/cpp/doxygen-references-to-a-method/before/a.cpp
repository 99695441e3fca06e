#include "a.hpp"
bool Runner::start(int start) { return start > 0; }
