struct a { int x; };
struct b { int y; };
int f(struct a *p, struct b *q) { return p->x + q->y; }
