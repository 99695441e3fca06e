int f(void)
{
#ifdef FAST
    int step = 4;
#else
    int step = 1;
#endif
    return step * 2;
}
