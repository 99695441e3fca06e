static int visit(int n);
int start(int n) { return visit(n); }
static int visit(int n) { return n ? visit(n - 1) : 0; }
