struct l { struct l *next; int v; };
struct k { struct k *next; };
int f(struct l *head, struct k *other)
{
    int s = 0;
    for (struct l *p = head; p; p = p->next)
        s += p->v;
    for (struct k *p = other; p; p = p->next)
        s++;
    return s;
}
