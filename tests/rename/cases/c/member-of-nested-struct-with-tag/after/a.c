struct outer {
    struct inner_part { int v; } in;
};
struct inner_part g;
int f(struct outer *o)
{
    struct inner_part *p = &o->in;
    return p->v;
}
