struct bag { int count; };
int count_all(struct bag *b, int total)
{
    b->count = total;
    struct bag c = {.count = total};
    return c.count + total;
}
