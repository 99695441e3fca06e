#define MODULE(n) int n##_init(void) { return 1; }
MODULE(net)
int f(void) { return net_init(); }
