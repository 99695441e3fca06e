int depth = 1;
int f(void)
{
    extern int depth;
    return depth;
}
