struct p { int x, y; };
int f(struct p *a) { return a->x + a->y; }
