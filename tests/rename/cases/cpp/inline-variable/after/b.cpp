#include "net.h"
int b(int port) { return port + ::default_port; }
