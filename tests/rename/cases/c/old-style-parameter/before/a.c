int twice(n, m)
    int n;
    int m;
{
    return n + n + m;
}
