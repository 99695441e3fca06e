struct s { int count; };
int f(struct s *a)
{
    int r = a->count;
    {
        struct s { int n; } b = {.n = 2};
        r += b.n;
    }
    return r;
}
