int f(int n)
{
    {
        if (n > 9)
            goto retry;
    }
    n++;
    {
    retry:
        n--;
    }
    if (n > 5)
        goto retry;
    return n;
}
