struct token {
    int i;
    union {
        char *text;
        int i;
    } u;
};
int f(struct token *t)
{
    t->u.text = 0;
    return t->i + t->u.i;
}
