#ifdef FAST
int pause(int n) { return n; }
#else
int pause(int n) { return n + 1; }
#endif
int f() { return pause(3); }
