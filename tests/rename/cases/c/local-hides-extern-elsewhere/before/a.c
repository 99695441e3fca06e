int f(void)
{
    extern int depth;
    return depth;
}
int g(void)
{
    int depth = 2;
    return depth;
}
