int f(int want, int b)
{
    if (want
#ifdef EXTRA
        && want > b
#endif
        )
        return want;
    return b;
}
