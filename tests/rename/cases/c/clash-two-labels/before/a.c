int f(int n)
{
    if (n)
        goto err;
    if (n > 2)
        goto out;
    n++;
err:
    n = -1;
out:
    return n;
}
