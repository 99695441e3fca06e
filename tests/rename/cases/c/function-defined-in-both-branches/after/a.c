#ifdef _WIN32
int open_port(int n) { return n + 1; }
#else
int open_port(int n) { return n; }
#endif
int f(void) { return open_port(1); }
