struct dev { int status; };
struct bus { struct dev *(*find)(int); int status; };
int f(struct bus *b, struct dev *(*get)(void))
{
    return b->find(1)->status + b->status + get()->status + (*b->find)(2)->status;
}
