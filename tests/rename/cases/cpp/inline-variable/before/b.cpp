#include "net.h"
int b(int port) { return port + ::port; }
