#include <missing/library.h>
int f() { return external_call(1); }
