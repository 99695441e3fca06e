struct tree {
    struct tree *left, *right;
    void (*visit)(struct tree *tree);
};
int f(const struct tree *tree) { return sizeof(struct tree) && tree->left; }
