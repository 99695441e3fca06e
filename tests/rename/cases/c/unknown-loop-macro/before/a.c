struct item { int id; };
int f(struct item *list)
{
    struct item *pos;
    int s = 0;
    list_for_each_entry(pos, list, node) {
        s += pos->id;
    }
    return s;
}
