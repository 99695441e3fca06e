enum { RED = 1 };
int f(void)
{
    enum { CRIMSON = 2, BLUE = CRIMSON };
    return CRIMSON + BLUE;
}
int g(void) { return RED; }
