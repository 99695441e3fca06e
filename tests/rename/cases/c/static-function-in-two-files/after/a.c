static int setup(void) { return 1; }
int a_start(void) { return setup(); }
