int alloc_(int n);
#define get_mem(n) alloc_(n)
int f(void) { return get_mem(1) + alloc_(2); }
