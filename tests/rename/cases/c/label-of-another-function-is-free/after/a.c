int f(int n)
{
    if (n)
        goto done;
    n++;
done:
    return n;
}
int g(int n)
{
    if (n)
        goto done;
    n++;
done:
    return n;
}
