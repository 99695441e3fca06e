#define MODULE(n) int n##_init() { return 1; }
int net_init();
MODULE(net)
int f() { return net_init(); }
