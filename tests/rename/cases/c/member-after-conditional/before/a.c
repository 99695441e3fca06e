struct p { int val; };
struct q { int val; };
int f(int c, struct p *a, struct p *b, struct q *d, struct q *e)
{
    return (c ? a : b)->val + (c ? d : e)->val + (a ?: b)->val;
}
