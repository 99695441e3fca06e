struct item { int id; struct item *node; };
int f(struct item *list)
{
    struct item *pos;
    int s = 0;
    some_for_each(pos, list, node)
        s += pos->id;
    return s + (list->node != 0);
}
