#ifdef _WIN32
int open_dev(int n) { return n + 1; }
#else
int open_dev(int n) { return n; }
#endif
int f(void) { return open_dev(1); }
