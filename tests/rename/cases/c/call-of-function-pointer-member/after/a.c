struct ops { int (*fetch)(int); };
int read(int a) { return a; }
int f(struct ops *o, struct ops v)
{
    o->fetch = read;
    return o->fetch(1) + v.fetch(2) + read(3) + (*o->fetch)(4);
}
