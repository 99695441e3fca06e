#include "log.h"
void write_message(const char *file, const char *text) { (void)file; (void)text; }
