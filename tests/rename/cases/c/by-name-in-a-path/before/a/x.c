static int init(void) { return 1; }
int a_start(void) { return init(); }
