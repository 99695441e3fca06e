struct bag { int total; };
int count_all(struct bag *b, int count)
{
    b->total = count;
    struct bag c = {.total = count};
    return c.total + count;
}
