int f(int n)
{
    int r = ({
        __label__ out;
        if (n)
            goto out;
        n++;
    out:
        n;
    });
    if (r)
        goto out;
    r = 1;
out:
    return r;
}
