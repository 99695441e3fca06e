static int setup(void) { return 2; }
int b_start(void) { return setup(); }
