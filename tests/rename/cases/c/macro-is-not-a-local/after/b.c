enum { PIPE = 3 };
int b(void) { return PIPE; }
