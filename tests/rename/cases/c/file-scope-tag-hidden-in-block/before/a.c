struct pt { int x; };
struct pt make(void);
int f(void)
{
    struct pt { int a; } v = {1};
    struct pt w = v;
    return w.a;
}
int g(struct pt *p) { return p->x; }
