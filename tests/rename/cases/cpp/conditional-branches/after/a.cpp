#ifdef FAST
int wait_for(int n) { return n; }
#else
int wait_for(int n) { return n + 1; }
#endif
int f() { return wait_for(3); }
