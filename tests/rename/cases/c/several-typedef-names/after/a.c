typedef struct node_s node, *node_ref;
struct node_s { node_ref next; };
node_ref f(node *n) { return n->next; }
