int f(int out)
{
    if (out)
        goto out;
    out++;
out:
    return out;
}
