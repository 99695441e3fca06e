struct p { int v; };
struct q { int val; };
int f(int c, struct p *a, struct p *b, struct q *d, struct q *e)
{
    return (c ? a : b)->v + (c ? d : e)->val + (a ?: b)->v;
}
