struct dev { int state; };
struct bus { struct dev *(*find)(int); int status; };
int f(struct bus *b, struct dev *(*get)(void))
{
    return b->find(1)->state + b->status + get()->state + (*b->find)(2)->state;
}
