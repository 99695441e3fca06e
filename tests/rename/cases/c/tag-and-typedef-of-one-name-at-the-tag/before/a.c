typedef struct node {
    struct node *next;
} node;
node *f(node *n) { return n->next; }
struct node *g(node *n) { return n; }
