int visit(int n);
int c(void) { return visit(1); }
