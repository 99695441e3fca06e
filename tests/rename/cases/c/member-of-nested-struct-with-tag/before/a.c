struct outer {
    struct inner { int v; } in;
};
struct inner g;
int f(struct outer *o)
{
    struct inner *p = &o->in;
    return p->v;
}
