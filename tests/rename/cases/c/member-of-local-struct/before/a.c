struct s { int n; };
int f(struct s *a)
{
    int r = a->n;
    {
        struct s { int n; } b = {.n = 2};
        r += b.n;
    }
    return r;
}
