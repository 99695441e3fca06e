struct obj { int refcount; };
int put(struct obj *o)
{
    o->refcount += 2;
    ++o->refcount;
    if (!--o->refcount)
        return 0;
    return (o->refcount)--;
}
