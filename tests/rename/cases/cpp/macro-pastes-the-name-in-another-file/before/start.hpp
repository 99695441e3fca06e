int net_init();
#define START(n) n##_init()
