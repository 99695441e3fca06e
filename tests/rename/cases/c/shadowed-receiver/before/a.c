struct b { int x; };
struct a { int x; };
int f(struct a *v)
{
    int r = v->x;
    {
        struct b *v = 0;
        r += v->x;
    }
    return r + v->x;
}
