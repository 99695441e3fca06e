#include "net.h"
int a() { return port; }
