int net_init(void) { return 1; }
#define START(n) n##_init()
int f(void) { return START(net); }
