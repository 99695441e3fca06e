#include "db.h"
struct db_handle { int fd; };
static struct db_handle one;
db_t *db_open(void) { return &one; }
