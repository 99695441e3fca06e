int f(int n)
{
    {
        if (n > 9)
            goto again;
    }
    n++;
    {
    again:
        n--;
    }
    if (n > 5)
        goto again;
    return n;
}
