int f(void)
{
#ifdef FAST
    int step_size = 4;
#else
    int step_size = 1;
#endif
    return step_size * 2;
}
