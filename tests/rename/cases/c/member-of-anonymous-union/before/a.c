struct value {
    int tag;
    union {
        int i;
        double d;
    };
};
struct other { int i; };
double f(struct value *v, struct other *o)
{
    return v->tag ? v->i : v->d + o->i;
}
