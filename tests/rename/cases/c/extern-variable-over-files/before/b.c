extern int verbose;
int b(void) { return verbose; }
