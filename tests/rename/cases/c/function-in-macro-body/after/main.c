#include "log.h"
int main(void) { LOG("emit"); return 0; }
