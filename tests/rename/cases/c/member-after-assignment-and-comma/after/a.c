struct n { struct n *link; };
struct m { struct m *next; };
void *f(struct n *a, struct n *b, struct m *c)
{
    return (a = b)->link ? (void *)(c, b)->link : (b, c)->next;
}
