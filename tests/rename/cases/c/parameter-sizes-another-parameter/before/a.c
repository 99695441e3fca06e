int sum(int n, int a[n], int b[static n])
{
    int s = 0;
    for (int i = 0; i < n; i++)
        s += a[i] + b[i];
    return s;
}
