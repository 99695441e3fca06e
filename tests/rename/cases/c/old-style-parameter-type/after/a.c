struct m { int amount; };
struct k { int n; };
int f(p, q)
    struct m *p;
    struct k *q;
{
    return p->amount + q->n;
}
