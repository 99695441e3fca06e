int unused_here = 1;
int g(void) { return unused_here; }
int f(void)
{
    int local = 2;
    return local;
}
