#define START(n) n##_init()
int net_init(void);
int f(int net) { return START(net) + net; }
