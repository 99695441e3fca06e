int unused_here = 1;
int g(void) { return unused_here; }
int f(void)
{
    int unused_here = 2;
    return unused_here;
}
