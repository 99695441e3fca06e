#define START(n) n##_init()
int net_init(void);
int f(int network) { return START(net) + network; }
