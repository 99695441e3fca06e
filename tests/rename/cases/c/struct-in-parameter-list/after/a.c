struct outer { int a; };
int f(struct outer *p) { return p->a; }
int g(int (*cb)(struct outer *)) { return cb(0); }
