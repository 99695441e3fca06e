struct value {
    int tag;
    union {
        int integer;
        double d;
    };
};
struct other { int i; };
double f(struct value *v, struct other *o)
{
    return v->tag ? v->integer : v->d + o->i;
}
