struct cell { int data; };
struct wide { int v; };
int f(struct cell *c, struct wide *w, int n)
{
    return c++->data + (c + n)->data + (--c)->data + (w + 1)->v + (*w++).v + (&c[n])->data + (n + c)->data;
}
