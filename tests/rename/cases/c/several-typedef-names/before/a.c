typedef struct node_s node, *node_ptr;
struct node_s { node_ptr next; };
node_ptr f(node *n) { return n->next; }
