int f(void)
{
    extern int depth;
    return depth;
}
int g(void)
{
    int level = 2;
    return level;
}
