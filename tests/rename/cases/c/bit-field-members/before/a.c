enum { width = 2 };
struct flags { unsigned on : width, off : 1; };
int f(struct flags *p) { return p->on + p->off; }
