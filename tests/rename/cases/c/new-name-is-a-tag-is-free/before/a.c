struct item { int v; };
int f(struct item *i)
{
    struct item copy = *i;
    return copy.v + i->v;
}
