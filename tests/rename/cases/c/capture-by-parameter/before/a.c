int apply(int a) { return a; }
int f(int op) { return apply(op); }
