struct cell { int v; };
struct wide { int v; };
int f(struct cell *c, struct wide *w, int n)
{
    return c++->v + (c + n)->v + (--c)->v + (w + 1)->v + (*w++).v + (&c[n])->v + (n + c)->v;
}
