struct a { int y; };
struct b { int y; };
int f(struct a *p, struct b *q) { return p->y + q->y; }
