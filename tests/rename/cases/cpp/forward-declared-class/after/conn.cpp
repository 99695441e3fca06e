#include "fwd.h"
#include "conn.h"
void close(Session* c) { c->id = 0; }
