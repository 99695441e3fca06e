int f(int wanted, int b)
{
    if (wanted
#ifdef EXTRA
        && wanted > b
#endif
        )
        return wanted;
    return b;
}
