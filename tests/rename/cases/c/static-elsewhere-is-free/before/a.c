static int setup(void) { return 1; }
int a(void) { return setup(); }
