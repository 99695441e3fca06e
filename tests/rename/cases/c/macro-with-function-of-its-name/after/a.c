int allocate(int n);
#define get_mem(n) allocate(n)
int f(void) { return get_mem(1) + allocate(2); }
