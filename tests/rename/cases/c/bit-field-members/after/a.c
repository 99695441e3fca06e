enum { width = 2 };
struct flags { unsigned enabled : width, off : 1; };
int f(struct flags *p) { return p->enabled + p->off; }
