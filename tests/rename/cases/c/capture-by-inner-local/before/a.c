int global = 1;
int f(void)
{
    int local = 2;
    return global + local;
}
