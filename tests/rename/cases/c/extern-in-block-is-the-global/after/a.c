int level = 1;
int f(void)
{
    extern int level;
    return level;
}
