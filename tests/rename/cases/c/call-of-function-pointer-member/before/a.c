struct ops { int (*read)(int); };
int read(int a) { return a; }
int f(struct ops *o, struct ops v)
{
    o->read = read;
    return o->read(1) + v.read(2) + read(3) + (*o->read)(4);
}
