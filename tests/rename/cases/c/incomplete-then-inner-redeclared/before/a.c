struct s { int a; };
int f(void)
{
    struct s;
    struct s *p = 0;
    return p != 0;
}
struct s g;
