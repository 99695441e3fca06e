struct one { int number; };
struct two { int id; };
int f(struct one *o, struct two *t)
{
    return lookup_somewhere(3)->number + o->number + t->id;
}
