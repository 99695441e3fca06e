int visit(int n) { return n + 1; }
