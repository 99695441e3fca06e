static int init(void) { return 2; }
int b_start(void) { return init(); }
