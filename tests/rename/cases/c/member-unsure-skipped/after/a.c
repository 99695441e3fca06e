struct one { int number; };
struct two { int id; };
int f(struct one *o)
{
    return lookup_somewhere(3)->id + o->number;
}
