struct a { int id; };
struct b { int id; };
int f(struct a *x, struct b *y)
{
    return x->id + y->id;
}
