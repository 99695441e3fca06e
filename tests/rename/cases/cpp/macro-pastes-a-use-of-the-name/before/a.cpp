int net_init() { return 1; }
#define START(n) n##_init()
int f() { return START(net); }
