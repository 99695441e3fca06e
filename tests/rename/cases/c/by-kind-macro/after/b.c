enum { MAX = 3 };
int b(void) { return MAX; }
