typedef struct node {
    struct node *next;
} list_node;
list_node *f(list_node *n) { return n->next; }
struct node *g(list_node *n) { return n; }
