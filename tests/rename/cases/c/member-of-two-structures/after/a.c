struct a { int ident; };
struct b { int id; };
int f(struct a *x, struct b *y)
{
    return x->ident + y->id;
}
