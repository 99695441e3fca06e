#define START(n) n##_init()
int net_init();
int f(int net) { return START(net) + net; }
