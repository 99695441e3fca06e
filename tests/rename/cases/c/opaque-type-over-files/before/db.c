#include "db.h"
struct db { int fd; };
static struct db one;
db_t *db_open(void) { return &one; }
