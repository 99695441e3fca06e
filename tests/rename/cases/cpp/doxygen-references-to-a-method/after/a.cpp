#include "a.hpp"
bool Runner::launch(int start) { return start > 0; }
