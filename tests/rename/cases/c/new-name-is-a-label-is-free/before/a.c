int f(int n)
{
    if (n)
        goto out;
    n++;
out:
    return n;
}
