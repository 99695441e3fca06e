int f(int a)
{
    if (a)
        goto out;
    a++;
out:
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
