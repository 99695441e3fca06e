struct point { int x; };
struct point make(void);
int f(void)
{
    struct pt { int a; } v = {1};
    struct pt w = v;
    return w.a;
}
int g(struct point *p) { return p->x; }
