int count;
int f(void) { return count; }
int count;
int count = 4;
