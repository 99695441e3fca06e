static int limit(int v) { return v; }
int c(int v) { return limit(v); }
