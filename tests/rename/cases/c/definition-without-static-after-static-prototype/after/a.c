static int visit(int n);
int start(int n) { return visit(n); }
int visit(int n) { return n; }
