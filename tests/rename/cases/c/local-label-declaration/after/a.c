int f(int n)
{
    int r = ({
        __label__ leave;
        if (n)
            goto leave;
        n++;
    leave:
        n;
    });
    if (r)
        goto out;
    r = 1;
out:
    return r;
}
