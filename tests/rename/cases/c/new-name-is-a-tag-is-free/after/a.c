struct item { int v; };
int f(struct item *item)
{
    struct item copy = *item;
    return copy.v + item->v;
}
