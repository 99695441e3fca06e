int f(int a)
{
    if (a)
        goto fail;
    a++;
fail:
    return a;
}
int g(int a)
{
    if (a)
        goto out;
    a--;
out:
    return a;
}
