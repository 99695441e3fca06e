#include "log.h"
void emit(const char *file, const char *text) { (void)file; (void)text; }
