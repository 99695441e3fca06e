#define ARRAY(T) struct { T *items; int count; }
struct coin { int amount; };
struct note { int value; };
struct purse { ARRAY(struct coin) coins; ARRAY(struct note) notes; };
int f(struct purse *p)
{
    return p->coins.items[0].amount + p->notes.items[0].value + p->coins.count;
}
