typedef struct list_node {
    struct list_node *next;
} node;
node *f(node *n) { return n->next; }
struct list_node *g(node *n) { return n; }
