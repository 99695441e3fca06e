int f(int n)
{
    int s = 0;
    for (int row = 0; row < n; row++)
        s += row;
    for (int i = 0; i < n; i++)
        s -= i;
    return s;
}
