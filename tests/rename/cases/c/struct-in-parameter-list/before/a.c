struct arg { int a; };
int f(struct arg *p) { return p->a; }
int g(int (*cb)(struct arg *)) { return cb(0); }
