struct one { int id; };
struct two { int id; };
int f(struct one *o, struct two *t)
{
    return lookup_somewhere(3)->id + o->id + t->id;
}
