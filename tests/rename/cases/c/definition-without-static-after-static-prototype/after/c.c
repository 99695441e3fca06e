int walk(int n);
int c(void) { return walk(1); }
