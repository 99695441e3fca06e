struct bag { int count; };
int count_all(struct bag *b, int count)
{
    b->count = count;
    struct bag c = {.count = count};
    return c.count + count;
}
