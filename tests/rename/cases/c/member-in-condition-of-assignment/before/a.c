struct obj { int refs; };
int put(struct obj *o)
{
    o->refs += 2;
    ++o->refs;
    if (!--o->refs)
        return 0;
    return (o->refs)--;
}
