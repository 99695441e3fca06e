extern int verbosity;
int b(void) { return verbosity; }
