struct b { int bx; };
struct a { int x; };
int f(struct a *v)
{
    int r = v->x;
    {
        struct b *v = 0;
        r += v->bx;
    }
    return r + v->x;
}
