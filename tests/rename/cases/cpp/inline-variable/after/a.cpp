#include "net.h"
int a() { return default_port; }
