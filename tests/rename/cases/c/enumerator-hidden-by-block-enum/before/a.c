enum { RED = 1 };
int f(void)
{
    enum { RED = 2, BLUE = RED };
    return RED + BLUE;
}
int g(void) { return RED; }
