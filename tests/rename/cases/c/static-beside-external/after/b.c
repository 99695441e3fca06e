static void reset(void) {}
void b(void) { reset(); }
