#include "fwd.h"
#include "conn.h"
void close(Connection* c) { c->id = 0; }
