struct item { int id; };
int f(struct item *list)
{
    struct item *entry;
    int s = 0;
    list_for_each_entry(entry, list, node) {
        s += entry->id;
    }
    return s;
}
