struct n { struct n *next; };
struct m { struct m *next; };
void *f(struct n *a, struct n *b, struct m *c)
{
    return (a = b)->next ? (void *)(c, b)->next : (b, c)->next;
}
