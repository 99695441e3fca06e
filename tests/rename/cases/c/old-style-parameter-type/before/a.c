struct m { int n; };
struct k { int n; };
int f(p, q)
    struct m *p;
    struct k *q;
{
    return p->n + q->n;
}
