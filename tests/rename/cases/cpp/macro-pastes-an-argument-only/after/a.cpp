#define START(n) n##_init()
int net_init();
int f(int network) { return START(net) + network; }
