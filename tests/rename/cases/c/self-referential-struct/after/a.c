struct tree_node {
    struct tree_node *left, *right;
    void (*visit)(struct tree_node *tree);
};
int f(const struct tree_node *tree) { return sizeof(struct tree_node) && tree->left; }
