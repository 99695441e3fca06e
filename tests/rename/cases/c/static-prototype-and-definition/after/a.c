static int walk(int n);
int start(int n) { return walk(n); }
static int walk(int n) { return n ? walk(n - 1) : 0; }
