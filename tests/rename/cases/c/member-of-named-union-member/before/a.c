struct token {
    int i;
    union {
        char *s;
        int i;
    } u;
};
int f(struct token *t)
{
    t->u.s = 0;
    return t->i + t->u.i;
}
